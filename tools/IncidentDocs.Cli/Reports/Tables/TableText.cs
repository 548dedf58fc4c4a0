using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Reports;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reports.Tables;

/// <summary>Tables on a terminal: columns as wide as their widest cell, numbers to the right.</summary>
internal static class TableText
{
    /// <summary>Writes the tables one below the other.</summary>
    public static void Write(
        StyledWriter output,
        IReadOnlyList<ReportTable> tables,
        Language language
    )
    {
        for (var at = 0; at < tables.Count; at++)
        {
            if (at > 0)
            {
                output.EndLine();
            }
            Write(output, tables[at], language);
        }
    }

    private static void Write(StyledWriter output, ReportTable table, Language language)
    {
        output.Write(table.Title.In(language), TextStyle.Strong).EndLine();
        if (table.Rows.IsEmpty)
        {
            output.Write(new Message("  없음", "  none").In(language), TextStyle.Faint).EndLine();
            return;
        }
        var heads = table.Columns.Select(column => column.Name.In(language)).ToArray();
        var cells = table
            .Rows.Select(row => row.Select(cell => VisibleText.Of(cell.Shown(language))).ToArray())
            .ToList();
        var widths = heads
            .Select(
                (head, at) =>
                    cells.Select(row => row[at]).Append(head).Max(text => CellWidth.Of(text))
            )
            .ToArray();
        output.Write(Line(heads, widths, _ => false), TextStyle.Faint).EndLine();
        for (var row = 0; row < cells.Count; row++)
        {
            var source = table.Rows[row];
            output.Write(Line(cells[row], widths, at => source[at].IsNumber)).EndLine();
        }
    }

    private static string Line(string[] cells, int[] widths, Func<int, bool> isRight) =>
        (
            "  "
            + string.Join(
                "  ",
                cells.Select(
                    (cell, at) =>
                    {
                        var gap = new string(' ', widths[at] - CellWidth.Of(cell));
                        return isRight(at) ? gap + cell : cell + gap;
                    }
                )
            )
        ).TrimEnd();
}
