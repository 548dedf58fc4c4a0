using System.Collections.Immutable;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>The Markdown body of a document on its page. The page has its title above, so a first heading of level 1 is that title and not written again.</summary>
internal static class MarkdownBody
{
    /// <summary>The first heading, where it stands at the start of the body and is of level 1.</summary>
    public static MarkdownHeading? Title(CompiledDocument document)
    {
        if (document is not { Body: { } body, Prose.Headings: [{ Level: 1 } first, ..] })
        {
            return null;
        }
        var before = document.Source.Text.AsSpan(body.Start, first.Span.Start - body.Start);
        return before.IsWhiteSpace() ? first : null;
    }

    /// <summary>Writes the body.</summary>
    public static RawHtml Render(CompiledDocument document, MarkdownRenderOptions options)
    {
        using var output = new StringWriter();
        MarkdownRenderer.Render(
            document.Source,
            Rest(document),
            options with
            {
                HeadingOffset = Offset(document),
                // The title is written above; its id stays taken, as it was when the ids were given.
                TakenIds = Title(document) is { } title
                    ? document.ItemIds.Add(OwnId(document, title))
                    : document.ItemIds,
            },
            output
        );
        return new RawHtml(output.ToString());
    }

    /// <summary>The headings of the body as contents of the page.</summary>
    public static IEnumerable<TocEntry> Contents(CompiledDocument? document)
    {
        if (document?.Prose is not { } prose)
        {
            return [];
        }
        var (title, offset) = (Title(document), Offset(document));
        return prose
            .Headings.Where(heading => heading != title)
            .Select(heading => new TocEntry(
                heading.Text,
                "#" + Anchors.Of(document, heading.Id),
                heading.Level + offset
            ))
            .Where(entry => entry.Level is 2 or 3);
    }

    // A heading of a translation has the id of the original's; its words would give it another.
    private static string OwnId(CompiledDocument document, MarkdownHeading heading) =>
        document
            .OwnAnchors.FirstOrDefault(pair =>
                string.Equals(pair.Value, heading.Id, StringComparison.Ordinal)
            )
            .Key
        ?? heading.Id;

    private static TextSpan Rest(CompiledDocument document)
    {
        var body = document.Body!.Value;
        return Title(document) is { } title ? TextSpan.Between(title.Span.End, body.End) : body;
    }

    // Sections begin at level 2; a body that itself uses level 1 is moved down by one.
    private static int Offset(CompiledDocument document)
    {
        var title = Title(document);
        return document.Prose!.Headings.Any(heading => heading.Level == 1 && heading != title)
            ? 1
            : 0;
    }
}
