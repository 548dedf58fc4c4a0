using System.Text.RegularExpressions;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>A namespace is its folder; a file is its one type.</summary>
public sealed partial class NamespaceTests
{
    [Fact]
    public void NamespaceIsTheFolder()
    {
        var wrong =
            from file in Repository.Below("tools/", ".cs")
            let declared = Declaration().Match(Repository.Read(file))
            where declared.Success || !file.EndsWith("/Program.cs", StringComparison.Ordinal)
            let folder = Path.GetDirectoryName(file)!["tools/".Length..].Replace('/', '.')
            where !string.Equals(declared.Groups["name"].Value, folder, StringComparison.Ordinal)
            select $"{file}: namespace {declared.Groups["name"].Value}";
        Expect.None(wrong.Where(line => !IsPolyfill(line)));
    }

    [Fact]
    public void FileIsItsOneType()
    {
        var wrong =
            from project in Repository.ShippedProjects.Append("IncidentDocs.Generators")
            from file in Repository.Below($"tools/{project}/", ".cs")
            let types = TopLevelType()
                .Matches(Repository.Read(file))
                .Select(type => type.Groups["name"].Value)
                .ToArray()
            where types.Length > 0 || !file.EndsWith("/Program.cs", StringComparison.Ordinal)
            where types.Length != 1 || !file.EndsWith($"/{types[0]}.cs", StringComparison.Ordinal)
            select $"{file}: {string.Join(", ", types)}";
        Expect.None(wrong);
    }

    [Fact]
    public void NoTypeHasANameThatSaysNothing()
    {
        var types = ShippedCode
            .All.Append(typeof(NamespaceTests).Assembly)
            .SelectMany(ShippedCode.TypesOf);
        Expect.None(types.Select(type => type.Name).Where(name => SaysNothing().IsMatch(name)));
    }

    /// <summary>The compiler asks for this one name when the target is as old as a source generator's must be.</summary>
    private static bool IsPolyfill(string line) =>
        line.StartsWith(
            "tools/IncidentDocs.Generators/IsExternalInit.cs",
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(
        @"^(public|internal|file) ((static|sealed|abstract|partial|readonly|ref|unsafe) )*(class|record struct|record class|record|struct|interface|enum|delegate [\w<>\[\]?, ]+?) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TopLevelType();

    [GeneratedRegex(
        "(Manager|Helpers?|Utils?|Utilities|Utility|Misc|Common)(`[0-9]+)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex SaysNothing();
}
