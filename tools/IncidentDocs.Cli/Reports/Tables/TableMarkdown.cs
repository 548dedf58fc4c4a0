using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Reports;

namespace IncidentDocs.Cli.Reports.Tables;

/// <summary>Tables as Markdown, for a comment on a pull request or a step summary.</summary>
internal static class TableMarkdown
{
    /// <summary>Writes the tables, a heading each.</summary>
    public static void Write(
        TextWriter output,
        IReadOnlyList<ReportTable> tables,
        Language language
    )
    {
        for (var at = 0; at < tables.Count; at++)
        {
            output.Write(at > 0 ? "\n" : "");
            Write(output, tables[at], language);
        }
    }

    private static void Write(TextWriter output, ReportTable table, Language language)
    {
        output.Write($"### {MarkdownCell.Of(table.Title.In(language))}\n\n");
        if (table.Rows.IsEmpty)
        {
            output.Write(new Message("없음", "None").In(language) + "\n");
            return;
        }
        Row(output, table.Columns.Select(column => MarkdownCell.Of(column.Name.In(language))));
        Row(
            output,
            table.Columns.Select(
                (_, at) => table.Rows.Any(row => row[at].IsNumber) ? "---:" : "---"
            )
        );
        foreach (var row in table.Rows)
        {
            Row(output, row.Select(cell => MarkdownCell.Of(cell.Shown(language))));
        }
    }

    private static void Row(TextWriter output, IEnumerable<string> cells) =>
        output.Write($"| {string.Join(" | ", cells)} |\n");
}
