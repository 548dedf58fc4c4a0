using System.Text;
using CsCheck;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>An offset in a value leads to the character in the file that it came from.</summary>
public sealed class SourceMapTests
{
    private static readonly Gen<string> Piece = OneOf(
        "a",
        "b c",
        "가",
        "🔥",
        "#",
        ":",
        "'",
        "\"",
        "\\",
        "-",
        "{}",
        "\u2028"
    );

    private static readonly Gen<string> Line = Gen.Frequency(
        (1, Gen.Const("")),
        (1, Gen.Const("  들여 씀")),
        (1, Gen.Const("\ttab")),
        (4, Piece.Array[1, 6].Select(pieces => "x" + string.Concat(pieces) + "y"))
    );

    private static readonly Gen<(string Text, bool IsFolded)> Block =
        from lines in Line.Array[1, 8]
        from indicator in OneOf("|", "|-", "|+", ">", ">-", ">+")
        from isExplicit in Gen.Bool
        from indent in Gen.Int[1, 4]
        from parent in OneOf(("k: ", 0), ("- ", 0), ("- - ", 2), ("a:\n  k: ", 2))
        from lineEnd in OneOf("\n", "\r\n")
        from end in OneOf("", "\n", "\n\n", "\n# c\n")
        let text = Render(parent, indicator, isExplicit, indent, lines) + end
        select (text.Replace("\n", lineEnd, StringComparison.Ordinal), indicator[0] == '>');

    [Fact]
    public void EveryCharacterOfALiteralBlockIsTheOneInTheFile() =>
        Block.Sample(
            block =>
            {
                var document = Parse.Yaml(block.Text);
                Assert.Empty(Parse.Findings(document));
                var scalar = LastScalar(document);
                for (var at = 0; at < scalar.Value.Length; at++)
                {
                    var there = document.Source.Text[scalar.Map.ToFile(at)];
                    var isFold = block.IsFolded && scalar.Value[at] == ' ' && there == '\n';
                    Assert.True(isFold || there == scalar.Value[at], $"{at} in {block.Text}");
                }
                AssertAscending(scalar, document.Source.Text.Length);
            },
            iter: 3_000
        );

    [Fact]
    public void EveryCharacterOfAFlowScalarIsTheOneInTheFile() =>
        Gen.Select(Gen.Int[0, 2], Line.Array[1, 5], OneOf("\n", "\r\n"), OneOf("", " ", "\n\n  "))
            .Sample(
                (quote, lines, lineEnd, gap) =>
                {
                    var text = RenderFlow(quote, lines, gap)
                        .Replace("\n", lineEnd, StringComparison.Ordinal);
                    var document = Parse.Yaml(text);
                    Assert.Empty(Parse.Findings(document));
                    var scalar = LastScalar(document);
                    for (var at = 0; at < scalar.Value.Length; at++)
                    {
                        AssertWritten(text, scalar, at);
                    }
                    AssertAscending(scalar, text.Length);
                },
                iter: 3_000
            );

    [Fact]
    public void ASpanInACommandIsASpanInTheFile()
    {
        var document = Parse.Yaml("run: |\n    kubectl get pods\n    rm -rf [path]\n");
        var scalar = LastScalar(document);
        var at = scalar.Value.IndexOf("[path]", StringComparison.Ordinal);

        var span = scalar.Map.ToFile(new TextSpan(at, 6));

        Assert.Equal("[path]", document.Source.Slice(span));
        Assert.Equal(new LinePosition(3, 12), document.Source.At(span).Start);
    }

    [Theory]
    [InlineData("\"a\\tb\"", 1, "\\t")]
    [InlineData("\"a\\u00e9b\"", 1, "\\u00e9")]
    [InlineData("\"\\U0001F525b\"", 0, "\\U0001F525")]
    [InlineData("\"\\U0001F525b\"", 2, "b")]
    [InlineData("\"\\ud83d\\udd25b\"", 2, "b")]
    [InlineData("\"\\x41b\"", 0, "\\x41")]
    [InlineData("'it''s'", 2, "''")]
    [InlineData("'it''s'", 3, "s")]
    [InlineData("\"a \\\n  b\"", 2, "b")]
    [InlineData("\"a\\\\\"", 1, "\\\\")]
    public void AnEscapeIsWhatTheFileWrites(string text, int offset, string expected)
    {
        var document = Parse.Yaml(text);
        var scalar = LastScalar(document);

        var span = scalar.Map.ToFile(new TextSpan(offset, 1));

        Assert.Equal(expected, document.Source.Slice(span));
    }

    [Fact]
    public void TheEndOfAValueIsItsEndInTheFile()
    {
        foreach (var text in new[] { "ab", "'ab'", "\"ab\"", "|-\n  ab", ">-\n  ab\n" })
        {
            var scalar = LastScalar(Parse.Yaml("k: " + text));
            var end = text.IndexOf('b', StringComparison.Ordinal) + 4;
            Assert.Equal(end, scalar.Map.ToFile(2));
            Assert.Equal(new TextSpan(end, 0), scalar.Map.ToFile(new TextSpan(2, 0)));
        }
    }

    [Fact]
    public void AMapCanBeGivenByHand()
    {
        var map = new SourceMap([(0, 10), (5, 20)]);

        Assert.Equal([10, 14, 20, 23], new[] { 0, 4, 5, 8 }.Select(map.ToFile));
        Assert.Equal(7, SourceMap.Straight(3).ToFile(4));
    }

    private static Gen<T> OneOf<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Render(
        (string Text, int Indent) parent,
        string indicator,
        bool isExplicit,
        int indent,
        string[] lines
    )
    {
        var first = Array.Find(lines, line => line.Length > 0) ?? string.Empty;
        var text = new StringBuilder(parent.Text).Append(indicator[0]);
        if (isExplicit || first.StartsWith(' ') || first.StartsWith('\t'))
        {
            text.Append(indent);
        }
        text.Append(indicator.AsSpan(1)).Append(" # c");
        foreach (var line in lines)
        {
            var blanks = line.Length == 0 ? 0 : parent.Indent + indent;
            text.Append('\n').Append(' ', blanks).Append(line);
        }
        return text.ToString();
    }

    private static string RenderFlow(int quote, string[] lines, string gap)
    {
        var words = lines.Select(line => line.Trim().Replace("#", "", StringComparison.Ordinal));
        var joined = "가" + string.Join("\n  " + gap, words) + gap + "z";
        return quote switch
        {
            1 => "k: '" + joined.Replace("'", "''", StringComparison.Ordinal) + "'\n",
            2 => "k: \""
                + joined
                    .Replace("\\", "\\\\", StringComparison.Ordinal)
                    .Replace("\"", "\\\"", StringComparison.Ordinal)
                + "\"\n",
            _ => "k: " + joined.Replace(":", "", StringComparison.Ordinal) + "\n",
        };
    }

    private static void AssertWritten(string text, ScalarNode scalar, int at)
    {
        var there = text[scalar.Map.ToFile(at)];
        var value = scalar.Value[at];
        var isFold = value == ' ' && there == '\n';
        var isEscape =
            scalar.Style == ScalarStyle.DoubleQuoted && there == '\\' && value is '\\' or '"';
        Assert.True(there == value || isFold || isEscape, $"{at} in {text}: '{value}', '{there}'");
    }

    private static void AssertAscending(ScalarNode scalar, int limit)
    {
        for (var at = 0; at < scalar.Value.Length; at++)
        {
            var (here, next) = (scalar.Map.ToFile(at), scalar.Map.ToFile(at + 1));
            Assert.InRange(next, here + 1, limit);
        }
    }

    private static ScalarNode LastScalar(ParsedDocument document) =>
        Parse.Walk(document.Root).OfType<ScalarNode>().Last();
}
