using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>Which types a type uses: in its signatures, and in the instructions of its methods, however the source names them.</summary>
internal static class CodeUse
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The types that a type uses; of a constructed type the definition and its arguments.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        AddAll(used, type.GetInterfaces());
        AddAttributes(used, type);
        foreach (var field in type.GetFields(Declared))
        {
            Add(used, field.FieldType);
            AddAttributes(used, field);
        }
        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>())
        {
            AddMethod(used, method);
        }
        foreach (var constructor in type.GetConstructors(Declared))
        {
            AddMethod(used, constructor);
        }
        return used;
    }

    private static void AddMethod(HashSet<Type> used, MethodBase method)
    {
        AddSignature(used, method);
        AddAttributes(used, method);
        if (method.GetMethodBody() is { } body)
        {
            AddAll(used, body.LocalVariables.Select(local => local.LocalType));
            AddAll(used, body.ExceptionHandlingClauses.Select(CaughtBy));
            AddInstructions(used, method, body.GetILAsByteArray()!);
        }
    }

    private static Type? CaughtBy(ExceptionHandlingClause clause) =>
        clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null;

    private static void AddInstructions(HashSet<Type> used, MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType!.IsGenericType
            ? method.DeclaringType.GetGenericArguments()
            : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length; )
        {
            var value = (int)code[at++];
            value = value is 0xFE ? 0xFE00 | code[at++] : value;
            var operand = code.AsSpan(at);
            var kind = Codes[value].OperandType;
            if (
                kind
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
            {
                var token = BinaryPrimitives.ReadInt32LittleEndian(operand);
                AddMember(used, method.Module.ResolveMember(token, ofType, ofMethod));
            }
            at += SizeOf(kind, operand);
        }
    }

    private static int SizeOf(OperandType kind, ReadOnlySpan<byte> operand) =>
        kind switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget
            or OperandType.ShortInlineI
            or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(operand)),
            _ => 4,
        };

    private static void AddMember(HashSet<Type> used, MemberInfo? member)
    {
        switch (member)
        {
            case Type type:
                Add(used, type);
                break;
            case FieldInfo field:
                Add(used, field.DeclaringType);
                Add(used, field.FieldType);
                break;
            case MethodBase method:
                Add(used, method.DeclaringType);
                AddSignature(used, method);
                break;
        }
    }

    private static void AddSignature(HashSet<Type> used, MethodBase method)
    {
        AddAll(used, method.GetParameters().Select(parameter => parameter.ParameterType));
        Add(used, (method as MethodInfo)?.ReturnType);
        if (method.IsGenericMethod)
        {
            AddAll(used, method.GetGenericArguments());
        }
    }

    private static void AddAttributes(HashSet<Type> used, MemberInfo member) =>
        AddAll(used, member.GetCustomAttributesData().Select(data => data.AttributeType));

    private static void AddAll(HashSet<Type> used, IEnumerable<Type?> types)
    {
        foreach (var type in types)
        {
            Add(used, type);
        }
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        while (type is { HasElementType: true })
        {
            type = type.GetElementType();
        }
        if (type is null || type.IsGenericParameter)
        {
            return;
        }
        if (type.IsGenericType)
        {
            AddAll(used, type.GetGenericArguments());
            type = type.GetGenericTypeDefinition();
        }
        used.Add(type);
    }
}
