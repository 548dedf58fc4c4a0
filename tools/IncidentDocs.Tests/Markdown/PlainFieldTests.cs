using CsCheck;
using IncidentDocs.Core.Markdown;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

/// <summary>A field without markup is written without a tree; the tree is the oracle.</summary>
public class PlainFieldTests
{
    private static readonly string[] Pieces =
    [
        "결제",
        "café",
        "www.",
        "ftp",
        "a.b",
        "1.",
        "1)",
        "-",
        "--",
        "—",
        " ",
        "  ",
        "'",
        "(",
        ")",
        "$",
        "%",
        "/",
        ";",
        ",",
        "?",
        "\u200b",
        "\u00ad",
        "\u0085",
        "\u0001",
        "\u3000",
        "😀",
        "\ud83d",
        "HTTP",
        "x",
        "9",
        "\"",
        "&",
        "*",
    ];

    [Fact]
    public void A_field_is_written_as_its_tree_would_be() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(index => Pieces[index])
            .Array[0, 12]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    using var slow = new StringWriter();
                    InlineMarkdown.RenderTree(text, MarkdownRenderOptions.Default, slow);
                    Assert.Equal(slow.ToString(), InlineMarkdown.ToHtml(text));
                },
                iter: 20_000
            );
}
