using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>What the tree holds: the text of every key and value, its type, and where an empty document stands.</summary>
public sealed class YamlTreeTests
{
    private const string Hard = """
        # 머리말
        id: &id INC-20260304-01   # 주석
        "title": "결제 \"API\"\t커넥션 \U0001F525 소진"
        'quoted ''key''': 'it''s
            folded'
        plain: 여러 줄에
          걸친 값

          그리고 끝
        empty:
        nothing: ~
        같은: *id
        flow: {a: 1, 'b' : [ x , "y" , [z]], c, d: , e: [p: q, ? r : s]}
        block:
        - - 1
          - 0x1F
        -   k: |2-
                들여 쓴 줄
              echo 🔥 "$x"

        - ? 긴 키
          : >+
           접힌
           줄

             더 들여 씀

        -
        - "세 \
           줄

           문자열"
        anchored: &m
          inner: 12:30
        last: 2026-03-04
        """;

    private static readonly string[] Expected =
    [
        "Mapping id: &i…03-04",
        "String id",
        "String INC-20260304-01",
        "String \"title\"",
        "String \"결제 \\\"API\\\"\\t커넥션 \\U0001F525 소진\"",
        "String 'quoted ''key'''",
        "String 'it''s⏎    folded'",
        "String plain",
        "String 여러 줄에⏎  걸친 값⏎⏎  그리고 끝",
        "String empty",
        "Null ",
        "String nothing",
        "Null ~",
        "String 같은",
        "String INC-20260304-01",
        "String flow",
        "Mapping {a: 1,…: s]}",
        "String a",
        "Integer 1",
        "String 'b'",
        "Sequence [ x , \"y\" , [z]]",
        "String x",
        "String \"y\"",
        "Sequence [z]",
        "String z",
        "String c",
        "Null ",
        "String d",
        "Null ",
        "String e",
        "Sequence [p: q, ? r : s]",
        "Mapping p: q",
        "String p",
        "String q",
        "Mapping ? r : s",
        "String r",
        "String s",
        "String block",
        "Sequence - - 1⏎… 문자열\"",
        "Sequence - 1⏎  - 0x1F",
        "Integer 1",
        "Integer 0x1F",
        "Mapping k: |2-… \"$x\"",
        "String k",
        "String |2-⏎        들여 쓴 줄⏎      echo 🔥 \"$x\"",
        "Mapping ? 긴 키⏎… 들여 씀",
        "String 긴 키",
        "String >+⏎   접힌⏎   줄⏎⏎     더 들여 씀",
        "Null ",
        "String \"세 \\⏎   줄⏎⏎   문자열\"",
        "String anchored",
        "Mapping inner: 12:30",
        "String inner",
        "String 12:30",
        "String last",
        "String 2026-03-04",
    ];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void EveryKeyAndValuePointsAtItsText(string lineEnd)
    {
        var document = Parse.Yaml(WithLineEnds(Hard, lineEnd));

        Assert.Empty(Parse.Findings(document));
        Assert.Equal(Expected, Parse.Walk(document.Root).Select(node => Show(node, document)));
    }

    [Fact]
    public void ABrokenByteOrderMarkOrLineSeparatorMovesNothing()
    {
        var document = Parse.Yaml(
            "\uFEFFa: 가\u2028나\u2029다 # \u2028\nb: \"😀\u2028\"\n'c': x\n"
        );

        Assert.Empty(Parse.Findings(document));
        var root = Assert.IsType<MappingNode>(document.Root);
        Assert.Equal("가\u2028나\u2029다", Assert.IsType<ScalarNode>(root["a"]).Value);
        Assert.Equal("😀\u2028", Assert.IsType<ScalarNode>(root["b"]).Value);
        Assert.Equal(new LinePosition(3, 6), PlaceOf(document, root["c"]!));
    }

    [Fact]
    public void ValuesAreThoseOfYaml()
    {
        var root = Assert.IsType<MappingNode>(Parse.Yaml(Hard).Root);
        var block = Assert.IsType<SequenceNode>(root["block"]).Items;

        Assert.Equal("it's folded", Text(root["quoted 'key'"]));
        Assert.Equal("여러 줄에 걸친 값\n그리고 끝", Text(root["plain"]));
        Assert.Equal("결제 \"API\"\t커넥션 🔥 소진", Text(root["title"]));
        Assert.Equal("  들여 쓴 줄\necho 🔥 \"$x\"", Text(((MappingNode)block[1])["k"]));
        Assert.Equal("접힌 줄\n\n  더 들여 씀\n\n", Text(((MappingNode)block[2])["긴 키"]));
        Assert.Equal("세 줄\n문자열", Text(block[4]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 주석만\n")]
    [InlineData("---\n")]
    [InlineData("--- # 없음\n...\n")]
    [InlineData("\n\n")]
    public void AnEmptyDocumentIsANullAtItsStart(string text)
    {
        var document = Parse.Yaml(text);

        var root = Assert.IsType<ScalarNode>(document.Root);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(ScalarKind.Null, root.Kind);
        Assert.Equal(new LinePosition(1, 1), PlaceOf(document, root) with { Column = 1 });
        Assert.Equal(0, root.Span.Length);
    }

    [Theory]
    [InlineData("~", ScalarKind.Null)]
    [InlineData("NULL", ScalarKind.Null)]
    [InlineData("nULL", ScalarKind.String)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("FALSE", ScalarKind.Boolean)]
    [InlineData("yes", ScalarKind.String)]
    [InlineData("no", ScalarKind.String)]
    [InlineData("on", ScalarKind.String)]
    [InlineData("12:30", ScalarKind.String)]
    [InlineData("2026-03-04", ScalarKind.String)]
    [InlineData("2026-03-04T14:02:00+09:00", ScalarKind.String)]
    [InlineData("1_000", ScalarKind.String)]
    [InlineData("0", ScalarKind.Integer)]
    [InlineData("-0012", ScalarKind.Integer)]
    [InlineData("+7", ScalarKind.Integer)]
    [InlineData("0o17", ScalarKind.Integer)]
    [InlineData("0o18", ScalarKind.String)]
    [InlineData("0x", ScalarKind.String)]
    [InlineData("0xfF", ScalarKind.Integer)]
    [InlineData("-0x1", ScalarKind.String)]
    [InlineData("1.", ScalarKind.Number)]
    [InlineData(".5", ScalarKind.Number)]
    [InlineData(".", ScalarKind.String)]
    [InlineData("+", ScalarKind.String)]
    [InlineData("1e3", ScalarKind.Number)]
    [InlineData("1.5E-3", ScalarKind.Number)]
    [InlineData("1e", ScalarKind.String)]
    [InlineData("-.inf", ScalarKind.Number)]
    [InlineData(".NaN", ScalarKind.Number)]
    [InlineData("-.nan", ScalarKind.String)]
    [InlineData("4.12.0", ScalarKind.String)]
    public void PlainScalarsResolveByTheCoreSchema(string text, ScalarKind kind)
    {
        var root = Assert.IsType<MappingNode>(Parse.Yaml($"a: {text}\nb: '{text}'\n").Root);

        Assert.Equal(kind, Assert.IsType<ScalarNode>(root["a"]).Kind);
        Assert.Equal(ScalarKind.String, Assert.IsType<ScalarNode>(root["b"]).Kind);
    }

    [Fact]
    public void AMappingOfManyKeysFindsThemAll()
    {
        var keys = string.Concat(Enumerable.Range(0, 500).Select(n => $"  k{n}: {n}\n"));
        var document = Parse.Yaml($"a: 1\nb: {{c: 2}}\nmany:\n{keys}  k7: x\nlast: 3\n");
        var root = Assert.IsType<MappingNode>(document.Root);
        var many = Assert.IsType<MappingNode>(root["many"]);

        Assert.Equal(500, many.Entries.Length);
        Assert.All(Enumerable.Range(0, 500), n => Assert.Equal($"{n}", Text(many[$"k{n}"])));
        Assert.Null(many["k500"]);
        Assert.Equal(["a", "b", "many", "last"], root.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(["504:3-504:5 DOC003 key 'k7' appears twice"], Parse.Findings(document));
    }

    [Theory]
    [InlineData("a: &x\nb: 1\n", 5)]
    [InlineData("a: &x # c\n\nb: 1\n", 5)]
    [InlineData("a:   # c\nb: 1\n", 2)]
    [InlineData("? a\n\nb: 1\n", 3)]
    [InlineData("{a: , b: 1}\n", 4)]
    public void AnAbsentValueStandsBehindWhatIsThere(string text, int place)
    {
        var root = Assert.IsType<MappingNode>(Parse.Yaml(text).Root);

        Assert.Equal(new TextSpan(place, 0), root["a"]!.Span);
    }

    [Theory]
    [InlineData("&x {b: 1}")]
    [InlineData("{b: 1}")]
    [InlineData("# c\n&x # d\n  {b: 1} # e\n")]
    public void AFlowMappingAtTheRootEndsBehindItsBracket(string text)
    {
        var document = Parse.Yaml(text);

        Assert.Equal("{b: 1}", document.Source.Slice(document.Root!.Span));
    }

    private static string Text(DataNode? node) => Assert.IsType<ScalarNode>(node).Value;

    private static LinePosition PlaceOf(ParsedDocument document, DataNode node) =>
        document.Source.At(node.Span).Start;

    private static string WithLineEnds(string text, string lineEnd) =>
        text.ReplaceLineEndings(lineEnd);

    private static string Show(DataNode node, ParsedDocument document)
    {
        var slice = document.Source.Slice(node.Span).ReplaceLineEndings("⏎");
        return node switch
        {
            ScalarNode scalar => $"{scalar.Kind} {slice}",
            MappingNode => $"Mapping {Ends(slice)}",
            _ => $"Sequence {Ends(slice)}",
        };
    }

    private static string Ends(string slice) =>
        slice.Length <= 24 ? slice : $"{slice[..6]}…{slice[^5..]}";
}
