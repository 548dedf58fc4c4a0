using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>Leads links of the source to where their targets have gone, in whatever way its generator lets them be written.</summary>
/// <param name="documents">The Markdown, by its path in the source.</param>
/// <param name="places">Where each file of the source goes.</param>
internal sealed class ImportLinks(
    IReadOnlyDictionary<string, SourceDocument> documents,
    IReadOnlyDictionary<string, string> places
)
{
    private readonly Dictionary<string, string> _byFolded = places
        .Keys.GroupBy(path => path.ToUpperInvariant(), StringComparer.Ordinal)
        .ToDictionary(paths => paths.Key, paths => paths.First(), StringComparer.Ordinal);

    /// <summary>The body of a document, its links as they must be at its new place.</summary>
    public string Rewrite(SourceDocument document, string place) =>
        TextEdits.Apply(
            document.Body,
            document.Facts.Links.Select(link => Edit(document, place, link)).OfType<TextEdit>()
        );

    /// <summary>The file that a link leads to; null where it leads out of the source or nowhere.</summary>
    public string? TargetOf(string from, string target)
    {
        var hash = target.AsSpan().IndexOfAny('#', '?');
        var address = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        if (address.Length == 0)
        {
            return from;
        }
        return Starts(from, address)
            .Select(start => HandbookPath.Join(start, address))
            .OfType<string>()
            .Select(Find)
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The folders from which an address may be meant: that of the file; that of a page that is its own folder (Hugo, Docusaurus); roots of content.</summary>
    private static IEnumerable<string> Starts(string from, string address)
    {
        if (address.StartsWith('/'))
        {
            return ["", "content", "docs"];
        }
        var folder = HandbookPath.FolderOf(from);
        return [folder, $"{folder}/{HandbookPath.StemOf(from)}", ""];
    }

    private string? Find(string path)
    {
        var start = path.TrimEnd('/');
        string[] ways =
        [
            path,
            start + ".md",
            start + "/index.md",
            start + "/_index.md",
            start + "/README.md",
            start.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
                ? start[..^5] + ".md"
                : start,
        ];
        return ways.Select(way => way.TrimStart('/'))
            .Where(way => way.Length > 0)
            .Concat(path.Length == 0 ? ["README.md", "index.md", "_index.md"] : [])
            .Select(way => places.ContainsKey(way) ? way : Folded(start, way))
            .FirstOrDefault(way => way is not null && places.ContainsKey(way));
    }

    private string? Folded(string start, string way) =>
        start.Length == 0 ? null : _byFolded.GetValueOrDefault(way.ToUpperInvariant());

    private TextEdit? Edit(SourceDocument document, string place, MarkdownLink link)
    {
        if (
            link.Verdict != UrlVerdict.Relative
            || TargetOf(document.Path, link.Target) is not { } target
        )
        {
            return null;
        }
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : "#" + Anchor(target, link.Target[(hash + 1)..]);
        var isSame = string.Equals(target, document.Path, StringComparison.Ordinal);
        var address =
            isSame && anchor.Length > 0 ? "" : HandbookPath.Between(place, places[target]);
        return new TextEdit(link.TargetSpan, address + anchor);
    }

    /// <summary>Our id of the heading that another generator names so.</summary>
    private string Anchor(string target, string anchor)
    {
        if (!documents.TryGetValue(target, out var document))
        {
            return anchor;
        }
        var name = Uri.UnescapeDataString(anchor);
        var headings = document.Facts.Headings;
        return headings.Any(heading => string.Equals(heading.Id, name, StringComparison.Ordinal))
            ? anchor
            : headings
                .Where(heading =>
                    string.Equals(Plain(heading.Text), Plain(name), StringComparison.Ordinal)
                )
                .Select(heading => heading.Id)
                .FirstOrDefault()
                ?? anchor;
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
