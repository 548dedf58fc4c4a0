using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Search;
using IncidentDocs.Site.Search.Entries;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Twins;

/// <summary><c>llms.txt</c>: all twins of a site with their titles, for tools that read Markdown.</summary>
internal static class LlmsFile
{
    private const string FileName = "llms.txt";

    /// <summary>The file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">The paths of the pages that have twins.</param>
    public static OutputFile Of(SiteSource site, IEnumerable<string> pages)
    {
        ImmutableArray<string> listed = [.. pages.Order(StringComparer.Ordinal)];
        return OutputFile.OfText(FileName, () => Text(new Place(site, SitePaths.Home), listed));
    }

    private static string Text(Place place, ImmutableArray<string> pages)
    {
        var text = new StringBuilder($"# {place.Site.Title}\n\n");
        if (place.Text(place.Catalog.Handbook.Purpose) is { Length: > 0 } purpose)
        {
            text.Append($"> {OneLine(purpose)}\n\n");
        }
        text.Append($"{place.Words.Of("twins.intro")}\n");
        foreach (var other in LanguageLinks.Of(place))
        {
            text.Append($"\n- [{other.Name}]({Other(place, other)})\n");
        }
        var entries = SearchEntries
            .Of(place)
            .DistinctBy(entry => entry.Target, StringComparer.Ordinal)
            .ToLookup(entry => entry.Kind);
        var left = pages.ToHashSet(StringComparer.Ordinal);
        var summaries = Summaries(place);
        var kinds = place.Words.Of("search.kinds").Split('|');
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            var lines = entries[kind]
                .Where(entry => left.Remove(entry.Target))
                .Select(entry => Line(place, entry.Target, entry.Title, summaries));
            Section(text, kinds[(int)kind], lines);
        }
        Section(
            text,
            place.Words.Of("twins.others"),
            left.Order(StringComparer.Ordinal)
                .Select(page => Line(place, page, Named(page), summaries))
        );
        return text.ToString();
    }

    // The list in another language: at its address, else relative to this list.
    private static string Other(Place place, LanguageLink other)
    {
        var start = place.Site.Options.BaseUrl is null ? other.Href : other.Address;
        return $"{(start.EndsWith('/') ? start : start[..^SitePaths.Home.Length])}{FileName}";
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            text.Append(isFirst ? $"\n## {title}\n\n" : string.Empty).Append(line);
            isFirst = false;
        }
    }

    private static string Line(
        Place place,
        string page,
        string title,
        Dictionary<string, string> summaries
    )
    {
        var summary = summaries.TryGetValue(page, out var found) ? $": {OneLine(found)}" : "";
        return $"- [{OneLine(title)}]({Base(place)}{TwinFiles.PathOf(page)}){summary}\n";
    }

    private static string? Base(Place place) =>
        place.Site.Options.BaseUrl is { } address ? address + place.Site.Tree.Prefix : null;

    private static string Named(string page)
    {
        var path = page[..page.LastIndexOf('.')];
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is "index" ? path : name;
    }

    private static Dictionary<string, string> Summaries(Place place)
    {
        var summaries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var runbook in place.Catalog.Runbooks)
        {
            summaries.TryAdd(SitePaths.Of(runbook.Id), place.Text(runbook.Summary));
        }
        foreach (var page in place.Catalog.Pages)
        {
            if (place.Text(page.Summary) is { Length: > 0 } summary)
            {
                summaries.TryAdd(SitePaths.OfPage(page.Path), summary);
            }
        }
        return summaries;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);
}
