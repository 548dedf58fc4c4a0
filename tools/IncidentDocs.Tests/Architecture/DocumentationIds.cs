using System.Reflection;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The documentation ids of a type and of its public members, as compilers and analysers write them.</summary>
internal static class DocumentationIds
{
    private const BindingFlags Public =
        BindingFlags.Public
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static HashSet<string> Of(Type? type) =>
        type is null
            ? []
            : type.GetMembers(Public)
                .Select(IdOf)
                .Append($"T:{NameOf(type)}")
                .ToHashSet(StringComparer.Ordinal);

    private static string IdOf(MemberInfo member) =>
        member switch
        {
            MethodInfo method =>
                $"M:{NameOf(member.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method)}",
            ConstructorInfo constructor =>
                $"M:{NameOf(member.DeclaringType!)}.#ctor{Parameters(constructor)}",
            FieldInfo => $"F:{NameOf(member.DeclaringType!)}.{member.Name}",
            PropertyInfo => $"P:{NameOf(member.DeclaringType!)}.{member.Name}",
            _ => $"?:{member.Name}",
        };

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(MethodBase method)
    {
        var types = method
            .GetParameters()
            .Select(parameter => NameOf(parameter.ParameterType))
            .ToList();
        return types.Count == 0 ? "" : $"({string.Join(',', types)})";
    }

    private static string NameOf(Type type) =>
        type switch
        {
            { IsByRef: true } => NameOf(type.GetElementType()!) + "@",
            { IsArray: true } => NameOf(type.GetElementType()!) + "[]",
            { IsGenericParameter: true } => $"``{type.GenericParameterPosition}",
            { IsConstructedGenericType: true } =>
                $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.')}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}",
            _ => (type.FullName ?? type.Name).Replace('+', '.'),
        };
}
