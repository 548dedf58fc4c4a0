using System.Text;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>Bytes become text as strict UTF-8; what a reviewer can't see is refused where it stands.</summary>
public sealed class DecodingTests
{
    public static TheoryData<string, byte[], string> Refused =>
        new()
        {
            {
                "a wrong byte",
                [.. "a: 가\nb: "u8, 0xFF, .. "x\n"u8],
                "2:4-2:5 DOC002 byte 0xFF is not UTF-8"
            },
            {
                "cut in a character",
                [.. "a: "u8, 0xED, 0x95],
                "1:4-1:5 DOC002 byte 0xED is not UTF-8"
            },
            {
                "an overlong form",
                [.. "a: "u8, 0xC0, 0x80],
                "1:4-1:5 DOC002 byte 0xC0 is not UTF-8"
            },
            {
                "a surrogate",
                [.. "가: "u8, 0xED, 0xA0, 0x80],
                "1:4-1:5 DOC002 byte 0xED is not UTF-8"
            },
            {
                "UTF-16",
                Encoding.Unicode.GetBytes("\uFEFFa: 1"),
                "1:1-1:1 DOC002 UTF-16 or UTF-32 instead of UTF-8"
            },
            {
                "UTF-16BE",
                Encoding.BigEndianUnicode.GetBytes("a: 1"),
                "1:1-1:1 DOC002 UTF-16 or UTF-32 instead of UTF-8"
            },
            {
                "UTF-32",
                Encoding.UTF32.GetBytes("\uFEFFa: 1"),
                "1:1-1:1 DOC002 UTF-16 or UTF-32 instead of UTF-8"
            },
            { "NUL", "a: 1\nb: \0\n"u8.ToArray(), "2:4-2:5 DOC002 control character U+0000" },
            {
                "an escape",
                "a: \u001B[31m\n"u8.ToArray(),
                "1:4-1:5 DOC002 control character U+001B"
            },
            { "C1", "a: 가\u0085\n"u8.ToArray(), "1:5-1:6 DOC002 control character U+0085" },
            {
                "an override",
                "a: 가\u202E나\n"u8.ToArray(),
                "1:5-1:6 DOC002 bidirectional control character U+202E"
            },
            {
                "an isolate",
                "a: \u2066\n"u8.ToArray(),
                "1:4-1:5 DOC002 bidirectional control character U+2066"
            },
            {
                "a lone CR",
                "a: 1\r\nb: 2\rc: 3\r\n"u8.ToArray(),
                "2:5-2:6 DOC002 a CR that ends no line"
            },
            {
                "a second mark",
                "\uFEFFa: \uFEFF1"u8.ToArray(),
                "1:4-1:5 DOC002 byte order mark U+FEFF inside the text"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void IsRefusedWhereItStands(string name, byte[] bytes, string expected)
    {
        var document = Parse.File("a.yml", bytes);

        Assert.True(
            Parse.Findings(document) is [var found]
                && found.Equals(expected, StringComparison.Ordinal),
            name + ": " + string.Join(' ', Parse.Findings(document))
        );
        Assert.Null(document.Root);
        Assert.Equal(-1, PlainText.FirstForbidden(document.Source.Text, 0));
    }

    [Fact]
    public void AcceptsMarkCrLfTabsAndAstralCharacters()
    {
        var document = Parse.Yaml("\uFEFFa: \"가\t🔥\"\r\nb: \u200B\u061C2\r\n");

        Assert.Empty(document.Diagnostics);
        Assert.Equal('a', document.Source.Text[0]);
    }

    [Fact]
    public void FurtherPlacesAreShownButNotAThousand()
    {
        var few = Parse.Yaml("a: \u0001\u0002\nb: \u202E");
        var many = Parse.Yaml(new string('\u0001', 1000));

        Assert.Equal(
            ["1:5", "2:4"],
            few.Diagnostics[0]
                .Related.Select(related =>
                    $"{related.Location.Start.Line}:{related.Location.Start.Column}"
                )
        );
        Assert.Equal(10, many.Diagnostics[0].Related.Length);
    }

    [Fact]
    public void KoreanInAnOldEncodingIsGuessed()
    {
        byte[] bytes = [.. "title: "u8, 0xB0, 0xE1, 0xC1, 0xA6];

        var found = Assert.Single(Parse.File("a.yml", bytes).Diagnostics);

        Assert.Contains("CP949", found.Help!.Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfAnotherKindIsNotRead()
    {
        var file = new SourceFile("logo.png", 10, () => throw new InvalidOperationException());

        var document = DocumentParser.Parse(file, ParseLimits.Default);

        Assert.Null(document.Root);
        Assert.Null(document.Body);
        Assert.Empty(document.Diagnostics);
    }
}
