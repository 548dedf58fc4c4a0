using System.Reflection;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The signatures of a type's members, each with every type that is mentioned in it.</summary>
internal static class Signatures
{
    private const BindingFlags Declared =
        BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    /// <summary>Methods (those of properties too) and constructors that are visible in the sense asked for.</summary>
    public static IEnumerable<(string Member, IReadOnlyList<Type> Types)> Of(
        Type type,
        Func<MethodBase, bool> isVisible
    ) =>
        from method in type.GetMethods(Declared)
            .Cast<MethodBase>()
            .Concat(type.GetConstructors(Declared))
        where isVisible(method) && !IsInherited(method)
        let direct = method
            .GetParameters()
            .Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
        select (
            $"{type.FullName}.{method.Name}",
            (IReadOnlyList<Type>)[.. direct.SelectMany(Parts)]
        );

    // The signature of an override is its base's affair.
    private static bool IsInherited(MethodBase method) =>
        method is MethodInfo own && own.GetBaseDefinition() != own;

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType
            ? Parts(type.GetElementType()!)
            : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
}
