using System.Reflection;
using System.Runtime.CompilerServices;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The compiled code that ships.</summary>
internal static class ShippedCode
{
    /// <summary>Everything below the command line.</summary>
    public static Assembly Core { get; } = typeof(IncidentDocs.Core.Model.Kinds.KindTable).Assembly;

    /// <summary>The site generator.</summary>
    public static Assembly Site { get; } = typeof(IncidentDocs.Site.Output.OutputSet).Assembly;

    /// <summary>The command line.</summary>
    public static Assembly Cli { get; } =
        typeof(IncidentDocs.Cli.Files.Publishing.Publisher).Assembly;

    /// <summary>All three, lowest first.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [Core, Site, Cli];

    /// <summary>The types of an assembly that somebody wrote.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(type =>
                type.Namespace?.StartsWith("IncidentDocs", StringComparison.Ordinal) is true
            );

    /// <summary>Whether the compiler made a type or member.</summary>
    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
