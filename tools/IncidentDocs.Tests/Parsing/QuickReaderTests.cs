using System.Collections.Immutable;
using CsCheck;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Parsing.Yaml;
using IncidentDocs.Core.Parsing.Yaml.Quick;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>What the quick reader reads, the library reads without a finding, and both make the same tree of it.</summary>
public sealed class QuickReaderTests
{
    private static readonly string[] Pieces =
    [
        .. "\n| |  |:|: |- |-|? |[|]|{|}|,|#| #|&a |*a|!t |>|'|\"|\\|\\n|%|---|...|<<|@|~|0x|🔥|가|null|a: |''|\"\"|true|1.5|[]|{}|[a, b]|{ a: 1 }|a:b|.|=|<|(|$|_|/|+|-1".Split(
            '|'
        ),
        "|",
        "|\n",
        ">-\n",
        "---\n",
        "\na:",
        "\n  b: 1",
        "\n- x",
        "\n  - x",
        " # c\n",
        "\n\n",
        "\n# c\n",
        "\n    ",
        "\t",
        "\r\n",
        "\u2028",
    ];

    private static readonly string[] Documents =
    [
        .. Directory
            .EnumerateFiles(
                Path.Combine(Verified.RepositoryRoot, "content"),
                "*",
                SearchOption.AllDirectories
            )
            .Where(path => Path.GetExtension(path) is ".yml" or ".md")
            .Order(StringComparer.Ordinal)
            .Select(path => new GeneratedFile(path, File.ReadAllText(path)))
            .Concat(HandbookGenerator.Generate(60, 1))
            .Select(YamlOf)
            .Where(text => text.Length > 0),
    ];

    [Fact]
    public void Nearly_all_of_our_content_is_read_quickly_and_as_the_library_reads_it()
    {
        var quick = Documents.Count(IsReadAlike);

        // What remains has flow mappings over several lines, which only the library reads.
        Assert.True(quick > Documents.Length * 0.9, $"{quick} of {Documents.Length}");
    }

    [Fact]
    public void Mutations_are_read_as_the_library_reads_them_or_not_at_all()
    {
        var read = 0;
        Mutations()
            .Sample(
                text => Interlocked.Add(ref read, IsReadAlike(text) ? 1 : 0),
                iter: 20_000,
                print: text => text
            );

        Assert.True(read > 2_000, $"only {read} were read");
    }

    [Theory]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("<<: 1\n")]
    [InlineData("a: &x 1\n")]
    [InlineData("a: !!str 1\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: [b, c\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a:\n  b: 1\n c: 2\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: 1\r\n")]
    [InlineData("---\na: 1\n")]
    [InlineData("a: 1\n...\n")]
    [InlineData("a: |2\n   b\n")]
    [InlineData("a: \"\\x41\"\n")]
    public void Leaves_to_the_library(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData(4, 8, true)]
    [InlineData(3, 8, false)]
    [InlineData(4, 7, false)]
    public void Keeps_to_the_limits_of_the_library(int depth, int nodes, bool isWithin)
    {
        const string text = "a:\n  - { b: [1, 2] }\n";
        var limits = new ParseLimits { Depth = depth, Nodes = nodes };

        Assert.Equal(isWithin, Read(text, limits) is not null);
        Assert.Equal(isWithin, ReadEvents(text, limits).Findings.IsEmpty);
    }

    private static DataNode? Read(string text, ParseLimits? limits = null) =>
        QuickReader.Read(text, new TextSpan(0, text.Length), limits ?? ParseLimits.Default);

    private static (DataNode? Root, ImmutableArray<Diagnostic> Findings) ReadEvents(
        string text,
        ParseLimits limits
    )
    {
        var source = new SourceText("a.yml", text);
        var findings = new YamlFindings(source);
        var all = new TextSpan(0, text.Length);
        return (YamlReader.ReadEvents(source, all, limits, findings), findings.Found);
    }

    private static bool IsReadAlike(string text)
    {
        if (Read(text) is not { } quick)
        {
            return false;
        }
        var (slow, findings) = ReadEvents(text, ParseLimits.Default);

        Assert.Empty(findings.Select(Parse.Show));
        Assert.Equal(Parse.Walk(slow).Select(Show), Parse.Walk(quick).Select(Show));
        return true;
    }

    private static string Show(DataNode node) =>
        node is ScalarNode scalar
            ? $"{node.Span} {scalar.Kind} {scalar.Style} {scalar.Value}"
            : $"{node.Span} {node.GetType().Name}";

    /// <summary>Some lines of a document, brought to the left, with up to three accidents.</summary>
    private static Gen<string> Mutations() =>
        from document in Gen.Int[0, Documents.Length - 1].Select(at => Documents[at])
        from place in Gen.Int[0, 10_000]
        from count in Gen.Int[1, 14]
        from accidents in Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, Pieces.Length + 4]).Array[0, 3]
        select accidents.Aggregate(Window(document, place, count), Harm);

    private static string Window(string document, int place, int count)
    {
        var lines = document.Split('\n');
        var window = lines.Skip(place % lines.Length).Take(count).ToArray();
        var indent = window
            .Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart(' ').Length)
            .DefaultIfEmpty()
            .Min();
        return string.Join('\n', window.Select(line => line[Math.Min(indent, line.Length)..]))
            + "\n";
    }

    private static string Harm(string text, (int Place, int Kind) accident)
    {
        if (text.Length == 0)
        {
            return text;
        }
        var at = accident.Place % text.Length;
        return accident.Kind switch
        {
            var piece when piece < Pieces.Length => text.Insert(at, Pieces[piece]),
            var last when last == Pieces.Length => text[..at],
            _ => text.Remove(at, 1),
        };
    }

    private static string YamlOf(GeneratedFile file) =>
        file.Path.EndsWith(".yml", StringComparison.Ordinal) ? file.Text
        : FrontMatter.Find(file.Text).Yaml is { } part
            ? file.Text.Substring(part.Start, part.Length)
        : "";
}
