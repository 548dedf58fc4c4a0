using System.Buffers;
using IncidentDocs.Core.Reports;

namespace IncidentDocs.Cli.Reports.Tables;

/// <summary>
/// Tables as CSV (RFC 4180) that a spreadsheet may open: a mark says that it is UTF-8, lengths of time are minutes, and a text that a
/// spreadsheet would take for a formula has an apostrophe before it. Several tables are parted by an empty line.
/// </summary>
internal static class TableCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\"\r\n\t");

    private const string Formula = "=+-@\t\r\n＝＋－＠";
    private const string LineEnd = "\r\n";

    /// <summary>Writes the tables.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ReportTable> tables)
    {
        output.Write('\uFEFF');
        for (var at = 0; at < tables.Count; at++)
        {
            output.Write(at > 0 ? LineEnd : "");
            Row(output, tables[at].Columns.Select(column => column.Id));
            foreach (var row in tables[at].Rows)
            {
                Row(output, row.Select(Cell));
            }
        }
    }

    /// <summary>A text as it stands in a cell: defused, and quoted where it must be.</summary>
    public static string Cell(string text)
    {
        var first = text.AsSpan().TrimStart(' ');
        var safe =
            !first.IsEmpty && Formula.Contains(first[0], StringComparison.Ordinal)
                ? "'" + text
                : text;
        return safe.AsSpan().ContainsAny(Special)
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    private static string Cell(ReportCell cell) => cell.IsNumber ? cell.Plain : Cell(cell.Plain);

    private static void Row(TextWriter output, IEnumerable<string> cells) =>
        output.Write(string.Join(',', cells) + LineEnd);
}
