using System.Text;
using CsCheck;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>Whatever the bytes are: no exception, every place inside the file, at most one DOC001, and a finding wherever there is no tree.</summary>
public sealed class YamlPropertyTests
{
    private const string Seed = """
        ---
        id: &id INC-20260304-01   # 주석
        "title": "결제 \"API\"\t커넥션 \U0001F525 \
           소진"
        'it''s': 'a
            b'
        plain: 여러 줄에
          걸친 값

          그리고 끝
        flow: {a: 1, 'b' : [ x , "y" , [z]], c, d: , e: [p: q, ? r : s], <<: *id}
        run: |2-
             들여 쓴 줄
            echo 🔥 "$x"

        ? 긴 키
        : >+
         접힌
         줄

           더 들여 씀

        list:
        - - 1
          - !!str 0x1F
        -
        - *id
        - &m { k: v }
        - ? [a]
          : b
        ...
        ---
        본문
        """;

    private static readonly string[] Pieces =
    [
        "\n",
        "\r\n",
        " ",
        "  ",
        "\t",
        ":",
        ": ",
        "- ",
        "-",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        " #",
        "&a ",
        "*a",
        "!t ",
        "!",
        "!<",
        "|",
        ">",
        "|\n",
        ">-\n",
        "|2\n",
        "'",
        "\"",
        "\\",
        "\\x",
        "\\ud800",
        "%",
        "%YAML 1.2\n",
        "---",
        "---\n",
        "...\n",
        "<<",
        "@",
        "`",
        "~",
        "0x",
        "\u2028",
        "\u2029",
        "🔥",
        "가",
        "null",
        "a: ",
        "\na:",
        "\n  b: 1",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 40]
        .Select(chosen => string.Concat(chosen.Select(index => Pieces[index])));

    private static readonly Gen<string> Mutated =
        from start in Gen.Int[0, Seed.Length]
        from removed in Gen.Int[0, 30]
        from piece in Soup
        from second in Gen.Int[0, Seed.Length]
        from other in Gen.Int[0, Pieces.Length - 1]
        select Splice(Splice(Seed, start, removed, piece), second, 1, Pieces[other]);

    private static readonly Gen<string> Paths = Gen.Bool.Select(isYaml =>
        isYaml ? "a.yml" : "a.md"
    );

    [Fact]
    public void RandomBytesAreNeverAnException() =>
        Gen.Select(Paths, Gen.Byte.Array[0, 200])
            .Holds((path, bytes) => Check(path, bytes), 5_000, share: 8);

    [Fact]
    public void SoupsOfIndicatorsAreNeverAnException() =>
        Gen.Select(Paths, Soup).Holds((path, text) => Check(path, Bytes(text)), 20_000, share: 8);

    [Fact]
    public void MutatedDocumentsAreNeverAnException() =>
        Gen.Select(Paths, Mutated)
            .Holds((path, text) => Check(path, Bytes(text)), 20_000, share: 8);

    [Fact]
    public void EveryPrefixIsNeverAnException()
    {
        for (var length = 0; length <= Seed.Length; length++)
        {
            Check("a.yml", Bytes(Seed[..length]));
            Check("a.md", Bytes(Seed[length..]));
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Splice(string text, int start, int removed, string piece)
    {
        var at = Math.Min(start, text.Length);
        return text[..at] + piece + text[Math.Min(at + removed, text.Length)..];
    }

    private static void Check(string path, byte[] bytes)
    {
        var document = Parse.File(path, bytes);
        var length = document.Source.Text.Length;
        Assert.InRange(
            document.Diagnostics.Count(found => found.Descriptor.Code is "DOC001"),
            0,
            1
        );
        foreach (var found in document.Diagnostics)
        {
            AssertInside(found.Location.Span, length);
            Assert.All(found.Related, related => AssertInside(related.Location.Span, length));
        }
        if (document.Root is null)
        {
            var hasFrontMatter = document.Body is not { Start: 0 };
            Assert.True(document.IsBroken || !hasFrontMatter, "no tree and no finding");
        }
        foreach (var node in Parse.Walk(document.Root))
        {
            AssertInside(node.Span, length);
            AssertMapped(node, length);
        }
    }

    private static void AssertMapped(DataNode node, int length)
    {
        if (node is not ScalarNode scalar)
        {
            return;
        }
        var last = 0;
        for (var at = 0; at <= scalar.Value.Length; at++)
        {
            var file = scalar.Map.ToFile(at);
            Assert.InRange(file, last, length);
            last = file;
        }
        AssertInside(scalar.Map.ToFile(new TextSpan(0, scalar.Value.Length)), length);
    }

    private static void AssertInside(TextSpan span, int length)
    {
        Assert.InRange(span.Start, 0, length);
        Assert.InRange(span.End, span.Start, length);
    }
}
