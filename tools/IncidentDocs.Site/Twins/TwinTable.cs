using System.Globalization;
using System.Text;

namespace IncidentDocs.Site.Twins;

/// <summary>A table of a page as a pipe table.</summary>
/// <param name="inline">What stands within lines.</param>
internal sealed class TwinTable(TwinInline inline)
{
    private const int MostColumns = 1000;

    /// <summary>The table; empty where it has no rows.</summary>
    public string Of(HtmlNode table)
    {
        var rows = Rows(table).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return string.Empty;
        }
        var columns = rows.Max(row => row.Count);
        var text = new StringBuilder();
        Write(text, rows[0], columns);
        text.Append('\n').Append('|').Insert(text.Length, "---|", columns);
        foreach (var row in rows.Skip(1))
        {
            text.Append('\n');
            Write(text, row, columns);
        }
        return text.ToString();
    }

    private IEnumerable<List<string>> Rows(HtmlNode node) =>
        node.Children.SelectMany(child =>
            child.Name switch
            {
                "tr" => [Cells(child)],
                "thead" or "tbody" or "tfoot" => Rows(child),
                _ => [],
            }
        );

    private List<string> Cells(HtmlNode row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Children.Where(child => child.Name is "td" or "th"))
        {
            cells.Add(inline.Flat(cell.Children));
            var span =
                int.TryParse(
                    cell["colspan"],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var columns
                )
                && columns <= MostColumns
                    ? columns
                    : 1;
            cells.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, span - 1)));
        }
        return cells;
    }

    private static void Write(StringBuilder text, List<string> row, int columns)
    {
        text.Append('|');
        for (var at = 0; at < columns; at++)
        {
            text.Append(' ').Append(at < row.Count ? row[at] : string.Empty).Append(" |");
        }
    }
}
