using System.Reflection;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The ids by which documentation files, and the lists of banned symbols, name types and members.</summary>
internal static class DocumentationId
{
    private const BindingFlags Visible =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => Path.GetFileNameWithoutExtension(path)),
    ];

    /// <summary>Whether a type or member of this id exists.</summary>
    public static bool Exists(string id)
    {
        var name = id[2..];
        if (id[0] is 'T')
        {
            return Find(name) is not null;
        }
        var stem = name.Split('(')[0];
        var type = Find(stem[..stem.LastIndexOf('.')]);
        return type is not null
            && type.GetMembers(Visible).Select(Of).Contains(id, StringComparer.Ordinal);
    }

    private static string Of(MemberInfo member)
    {
        var name = $"{member.DeclaringType!.FullName}.{member.Name.Replace('.', '#')}";
        return member switch
        {
            MethodBase method => $"M:{name}{Parameters(method.GetParameters())}",
            PropertyInfo property => $"P:{name}{Parameters(property.GetIndexParameters())}",
            FieldInfo => $"F:{name}",
            EventInfo => $"E:{name}",
            _ => $"T:{name}",
        };
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0
            ? ""
            : $"({string.Join(',', parameters.Select(parameter => Of(parameter.ParameterType)))})";

    private static string Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!) + "@";
        }
        if (!type.IsGenericType)
        {
            return type.FullName ?? type.Name;
        }
        var name = type.GetGenericTypeDefinition().FullName!.Split('`')[0];
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}";
    }

    /// <summary>Looks in the core library, and in every assembly whose name is a beginning of the type's.</summary>
    private static Type? Find(string name) =>
        Beginnings(name)
            .Append("System.Private.CoreLib")
            .Append("System.ComponentModel")
            .Append("System.Linq.Parallel")
            .Where(Assemblies.Contains)
            .Select(assembly => Assembly.Load(assembly).GetType(name))
            .FirstOrDefault(type => type is not null);

    private static IEnumerable<string> Beginnings(string name)
    {
        for (var dot = name.Length; dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            yield return name[..dot];
        }
    }
}
