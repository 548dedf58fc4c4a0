using System.Net;
using System.Text;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Serving;

/// <summary>What is put into a page so that it hears of news.</summary>
internal static class PagePatch
{
    /// <summary>The piece, as it stands in a page.</summary>
    /// <param name="page">Path of the page in the site.</param>
    /// <param name="tag">Tag of the page; see <see cref="Edition.TagOf"/>.</param>
    public static byte[] Piece(string page, string tag) =>
        Encoding.UTF8.GetBytes(
            $"""<script src="{ServedFiles.Script}" data-page="{WebUtility.HtmlEncode(page)}" data-tag="{tag}" defer></script>"""
        );

    /// <summary>A page with the piece at the end of its head; at its own end where it has none.</summary>
    public static ReadOnlyMemory<byte> Over(ReadOnlyMemory<byte> html, string page, string tag)
    {
        var at = html.Span.IndexOf("</head>"u8);
        var cut = at < 0 ? html.Length : at;
        return (byte[])[.. html.Span[..cut], .. Piece(page, tag), .. html.Span[cut..]];
    }

    /// <summary>What stands in the place of a page that a template of the handbook keeps from being made.</summary>
    public static byte[] Failed(Language language)
    {
        var title = new Message(
            "템플릿이 틀려 이 쪽을 만들 수 없습니다",
            "A template is wrong, and this page can't be made"
        ).In(language);
        var code = language == Language.Korean ? "ko" : "en";
        return Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="{code}"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><h1>{title}</h1></body></html>

            """
        );
    }
}
