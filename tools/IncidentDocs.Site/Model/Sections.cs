using System.Globalization;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Makes the sections of pages that are made of tables. A section without rows is left out.</summary>
internal static class Sections
{
    /// <summary>A section with a table; null where the table has no rows.</summary>
    public static PageSection? Of(
        string id,
        string title,
        IReadOnlyList<TableColumn> columns,
        IEnumerable<TableRow> rows
    )
    {
        TableRow[] all = [.. rows];
        return all.Length == 0
            ? null
            : new PageSection(id, title)
            {
                Count = all.Length.ToString(CultureInfo.InvariantCulture),
                Table = new DataTable(title, columns, all),
            };
    }

    /// <summary>A section with a list of links; null where there is none.</summary>
    public static PageSection? Of(string id, string title, IEnumerable<Link> links)
    {
        Link[] all = [.. links];
        return all.Length == 0
            ? null
            : new PageSection(id, title)
            {
                Count = all.Length.ToString(CultureInfo.InvariantCulture),
                Links = all,
            };
    }

    /// <summary>The sections that are there.</summary>
    public static IReadOnlyList<PageSection> Present(params ReadOnlySpan<PageSection?> sections)
    {
        var present = new List<PageSection>(sections.Length);
        foreach (var section in sections)
        {
            if (section is not null)
            {
                present.Add(section);
            }
        }
        return present;
    }

    /// <summary>A row of cells.</summary>
    public static TableRow Row(params TableCell[] cells) => new(cells);

    /// <summary>Facts that say something.</summary>
    public static IReadOnlyList<Fact> Facts(params Fact?[] facts) =>
        [.. facts.Where(fact => fact is { Values.Count: > 0 })!];

    /// <summary>A fact of parts; null where there is none.</summary>
    public static Fact? Fact(string label, IEnumerable<Inline> parts)
    {
        Inline[] all = [.. parts];
        return all.Length == 0 ? null : new Fact(label, all);
    }

    /// <summary>A fact of one part; null where there is none.</summary>
    public static Fact? Fact(string label, Inline? part) =>
        part is null ? null : new Fact(label, [part]);

    /// <summary>A fact that is a text; null where it is empty.</summary>
    public static Fact? Fact(string label, string? text) =>
        string.IsNullOrEmpty(text) ? null : new Fact(label, [Cell.Part(text)]);
}
