using System.Reflection;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>What must not stand in the signatures that other code builds on.</summary>
public sealed class SignatureTests
{
    private static readonly string[] TreeNamespaces =
    [
        "IncidentDocs.Core.Parsing",
        "Markdig",
        "System.Text.Json",
        "YamlDotNet",
    ];

    [Fact]
    public void NoBagOfObjectsStandsForAModel()
    {
        var wrong =
            from assembly in ShippedCode.All
            from type in ShippedCode.TypesOf(assembly)
            from signature in Signatures.Of(type, isVisible: member => !member.IsPrivate)
            where signature.Types.Any(IsBag)
            select signature.Member;
        Expect.None(wrong);
    }

    /// <summary>Binding reads nodes, and is internal; the records that it makes have forgotten where they come from but for the spans.</summary>
    [Fact]
    public void TheModelShowsNoNodeOfYamlOrJson()
    {
        var wrong =
            from type in ShippedCode.TypesOf(ShippedCode.Core)
            where type.IsVisible
            where type.Namespace!.StartsWith("IncidentDocs.Core.Model", StringComparison.Ordinal)
            from signature in Signatures.Of(
                type,
                isVisible: member => member.IsPublic || member.IsFamily
            )
            where signature.Types.Any(IsNode)
            select signature.Member;
        Expect.None(wrong);
    }

    [Fact]
    public void OnlyTheParserSpeaksToTheYamlLibrary() =>
        OnlyUsedBelow("YamlDotNet", ShippedCode.Core, "IncidentDocs.Core.Parsing");

    [Fact]
    public void OnlyMarkdownSpeaksToTheMarkdownLibrary() =>
        OnlyUsedBelow("Markdig", ShippedCode.Core, "IncidentDocs.Core.Markdown");

    [Theory]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Extensions")]
    public void OnlyServeSpeaksToTheWebServer(string library) =>
        OnlyUsedBelow(library, ShippedCode.Cli, "IncidentDocs.Cli.Serving");

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Markdig")]
    public void TheSiteConstructsNoParser(string library) =>
        OnlyUsedBelow(library, ShippedCode.Site, "(nowhere)");

    private static void OnlyUsedBelow(string library, Assembly assembly, string folder)
    {
        var wrong =
            from type in ShippedCode.TypesOf(assembly)
            where !type.Namespace!.StartsWith(folder, StringComparison.Ordinal)
            from used in CodeUse.Of(type)
            where used.Namespace?.StartsWith(library, StringComparison.Ordinal) is true
            select $"{type.FullName} uses {used.FullName}";
        Expect.None(wrong);
    }

    private static bool IsBag(Type type) =>
        type.IsGenericType
        && type.Name.Contains("Dictionary`2", StringComparison.Ordinal)
        && type.GetGenericArguments() is [var key, var value]
        && key == typeof(string)
        && value == typeof(object);

    private static bool IsNode(Type type) =>
        type.Name.EndsWith("Node", StringComparison.Ordinal)
        && TreeNamespaces.Any(name =>
            type.Namespace?.StartsWith(name, StringComparison.Ordinal) is true
        );
}
