using IncidentDocs.Core.Markdown.Tree;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>
/// Gives addresses back what the library took from them: it decodes an escaped ampersand twice, and <c>\&amp;lt;</c>, which CommonMark
/// reads as the four characters <c>&amp;lt;</c>, became <c>&lt;</c>.
/// </summary>
internal static class TwiceDecoded
{
    public static void Mend(MarkdownDocument tree, string body)
    {
        if (!body.Contains('\\', StringComparison.Ordinal))
        {
            return;
        }
        var place = new BodyPlace(body, 0);
        foreach (var link in tree.Descendants<LinkInline>())
        {
            var written = Markup.AddressWithin(body, place.Within(link.UrlSpan));
            var once = Markup.DecodeAddress(body.AsSpan(written.Start, written.Length));
            if (
                once.Contains('&', StringComparison.Ordinal)
                && string.Equals(Markup.Decode(once), link.Url, StringComparison.Ordinal)
            )
            {
                link.Url = once;
            }
        }
    }
}
