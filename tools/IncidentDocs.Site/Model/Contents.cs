using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Makes the contents of a page. A page with a single section needs none.</summary>
internal static class Contents
{
    /// <summary>Entries of level 2 for the sections of a page.</summary>
    public static IEnumerable<TocEntry> Of(IEnumerable<PageSection> sections) =>
        sections.Select(section => Of(section.Title, section.Id));

    /// <summary>An entry.</summary>
    public static TocEntry Of(string text, string id, int level = 2) => new(text, "#" + id, level);

    /// <summary>The entries, or none where there are fewer than two.</summary>
    public static IReadOnlyList<TocEntry> Listed(params IEnumerable<TocEntry>[] parts)
    {
        var all = parts.SelectMany(part => part).ToList();
        return all.Count > 1 ? all : [];
    }
}
