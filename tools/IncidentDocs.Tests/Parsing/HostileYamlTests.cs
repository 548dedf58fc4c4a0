using System.Diagnostics;
using System.Globalization;
using System.Text;
using IncidentDocs.Core.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>Inputs written to exhaust the machine are answered at once, and with one finding. Processor time is measured, with no other test beside, so that a busy machine doesn't matter.</summary>
[Collection(nameof(Alone))]
public sealed class HostileYamlTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(3);

    public static TheoryData<string, string, string> Inputs =>
        new()
        {
            {
                "80 KB of '- '",
                Repeat("- ", 40_000),
                "1:129-1:130 DOC004 nested deeper than 64 levels"
            },
            {
                "{a: × 40,000",
                Repeat("{a: ", 40_000),
                "1:257-1:260 DOC004 nested deeper than 64 levels"
            },
            {
                "[ × 500,000",
                Repeat("[", 500_000),
                "1:65-1:500001 DOC004 nested deeper than 64 levels"
            },
            {
                "? × 500,000",
                Repeat("? ", 500_000),
                "1:129-1:130 DOC004 nested deeper than 64 levels"
            },
            { "nested blocks", Nested(100), "65:65-65:67 DOC004 nested deeper than 64 levels" },
            { "an alias bomb", Bomb(), Repeated("6:8-6:10") },
            { "long text, often", LongText(), Repeated("4:3-4:5") },
            {
                "many nodes",
                "[" + Repeat("a,", 100_000) + "]",
                "1:200000-1:200003 DOC004 more than 100000 keys and values"
            },
            { "deep aliases", DeepAliases(), "3:18-3:20 DOC004 nested deeper than 64 levels" },
            {
                "open bracket",
                "a: [1, 2\nb: 3",
                "2:1-2:3 DOC001 a bracket is not closed before this place"
            },
            {
                "open quote",
                "a: \"" + Repeat("x\n ", 300_000),
                "1:4-1:6 DOC001 a quote is not closed"
            },
        };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AreAnsweredAtOnce(string name, string text, string expected)
    {
        var before = Spent();
        var document = Parse.Yaml(text);

        AssertAtOnce(before, name);
        Assert.Equal([expected], Parse.Findings(document));
        Assert.Null(document.Root);
    }

    [Theory]
    [InlineData(":", 500_000)]
    [InlineData("a: ", 300_000)]
    [InlineData("a:\n", 300_000)]
    [InlineData("a: 1\n", 200_000)]
    [InlineData("&a ", 300_000)]
    [InlineData("!a ", 300_000)]
    [InlineData("- !a b\n", 120_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("'", 1_000_000)]
    [InlineData("---\n", 250_000)]
    [InlineData("#", 1_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("\t", 1_000_000)]
    [InlineData("[]", 500_000)]
    [InlineData("]", 1_000_000)]
    [InlineData("[a, ", 250_000)]
    [InlineData("{? ", 300_000)]
    [InlineData("- |\n", 250_000)]
    [InlineData(">\n", 500_000)]
    [InlineData("%a\n", 300_000)]
    [InlineData("*a ", 300_000)]
    [InlineData("a\n\n", 300_000)]
    [InlineData("- >\n a\n\n", 100_000)]
    [InlineData("\u2028", 300_000)]
    [InlineData("\u2028- ", 200_000)]
    public void WhateverIsRepeatedIsReadInLinearTime(string piece, int times)
    {
        var before = Spent();
        var document = Parse.Yaml(Repeat(piece, times));

        AssertAtOnce(before, piece);
        Assert.InRange(document.Diagnostics.Length, 0, 200);
    }

    [Fact]
    public void TheSourceMapOfALargeBlockIsReadInLinearTime()
    {
        var before = Spent();
        foreach (var indicator in new[] { "|", ">", "|+", ">+" })
        {
            var text = $"a: {indicator}\n" + Repeat("  가나\n\n", 90_000);
            var root = Assert.IsType<MappingNode>(Parse.Yaml(text).Root);
            var scalar = Assert.IsType<ScalarNode>(root["a"]);
            var last = scalar.Value.LastIndexOf('나');
            Assert.Equal(text.LastIndexOf('나'), scalar.Map.ToFile(last));
        }
        AssertAtOnce(before, "the map");
    }

    [Fact]
    public void AFileOverTheLimitIsNotEvenRead()
    {
        var file = new SourceFile(
            "a.yml",
            1024 * 1024 + 1,
            () => throw new InvalidOperationException()
        );

        var document = DocumentParser.Parse(file, ParseLimits.Default);

        Assert.Equal(
            ["1:1-1:1 DOC004 the file is larger than 1048576 bytes"],
            Parse.Findings(document)
        );
    }

    [Fact]
    public void AFileThatGrewMeanwhileIsRefused()
    {
        var limits = ParseLimits.Default with { FileBytes = 4 };
        var document = DocumentParser.Parse(
            new SourceFile("a.md", 3, () => "abcdef"u8.ToArray()),
            limits
        );

        Assert.Equal(["1:1-1:1 DOC004 the file is larger than 4 bytes"], Parse.Findings(document));
        Assert.NotNull(document.Body);
    }

    [Fact]
    public void LimitsAreWhatIsConfigured()
    {
        var bytes = Encoding.UTF8.GetBytes("[[1, 2]]");

        Assert.Empty(Parse.File("a.yml", bytes, new ParseLimits { Depth = 2 }).Diagnostics);
        Assert.Single(Parse.File("a.yml", bytes, new ParseLimits { Depth = 1 }).Diagnostics);
        Assert.Empty(Parse.File("a.yml", bytes, new ParseLimits { Nodes = 4 }).Diagnostics);
        Assert.Single(Parse.File("a.yml", bytes, new ParseLimits { Nodes = 3 }).Diagnostics);
        Assert.Equal(ParseLimits.DeepestNesting, new ParseLimits { Depth = int.MaxValue }.Depth);
    }

    [Fact]
    public void TheDeepestNestingThatCanBeConfiguredDoesNotOverflowTheStack()
    {
        var limits = new ParseLimits { Depth = ParseLimits.DeepestNesting };
        var depth = ParseLimits.DeepestNesting;
        var text = Repeat("[\n", depth) + Repeat("]", depth);

        var document = Parse.File("a.yml", Encoding.UTF8.GetBytes(text), limits);

        Assert.Empty(document.Diagnostics);
        Assert.Equal(depth, Parse.Walk(document.Root).Count());
    }

    private static TimeSpan Spent()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void AssertAtOnce(TimeSpan before, string name)
    {
        var took = Spent() - before;
        Assert.True(took < AtOnce, $"{name} took {took}");
    }

    private static string Repeated(string place) =>
        $"{place} DOC004 aliases repeat more than one file may hold";

    private static string Repeat(string piece, int times) =>
        new StringBuilder().Insert(0, piece, times).ToString();

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', level) + "k:\n"));

    private static string Bomb()
    {
        var text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 'b'; level <= 'i'; level++)
        {
            var items = string.Join(", ", Enumerable.Repeat($"*{(char)(level - 1)}", 9));
            text.Append(CultureInfo.InvariantCulture, $"{level}: &{level} [{items}]\n");
        }
        return text.ToString();
    }

    private static string LongText() =>
        "- &a " + new string('x', 500_000) + "\n" + Repeat("- *a\n", 50_000);

    private static string DeepAliases() =>
        $"- &a {Brackets(30, "x")}\n- &b {Brackets(20, "*a")}\n- {Brackets(15, "*b")}\n";

    private static string Brackets(int depth, string inside) =>
        Repeat("[", depth) + inside + Repeat("]", depth);
}
