using System.Globalization;
using IncidentDocs.Core.Markdown.Tree;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A table in a region of its own that scrolls and that a keyboard reaches.</summary>
internal sealed class TableHtml : MarkdownObjectRenderer<PageHtml, Table>
{
    private const int LongestLabel = 80;

    protected override void Write(PageHtml page, Table table)
    {
        page.EnsureLine();
        page.Write("<div class=\"table\" role=\"region\" tabindex=\"0\"");
        page.WriteAttribute("aria-label", LabelOf(page, table)).Write("><table>");
        page.WriteLine();
        var rows = table.OfType<TableRow>().ToList();
        var heads = rows.TakeWhile(row => row.IsHeader).Count();
        WritePart(page, table, rows[..heads], "thead");
        WritePart(page, table, rows[heads..], "tbody");
        page.WriteLine("</table></div>");
    }

    private static void WritePart(PageHtml page, Table table, List<TableRow> rows, string part)
    {
        if (rows.Count == 0)
        {
            return;
        }
        page.Write('<').Write(part).WriteLine(">");
        foreach (var row in rows)
        {
            WriteRow(page, table, row, part is "thead");
        }
        page.Write("</").Write(part).WriteLine(">");
    }

    private static void WriteRow(PageHtml page, Table table, TableRow row, bool isHead)
    {
        page.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            page.Write(isHead ? "<th scope=\"col\"" : "<td");
            page.Write(ClassOf(table, i)).Write('>');
            WriteCell(page, (TableCell)row[i]);
            page.Write(isHead ? "</th>" : "</td>");
        }
        page.WriteLine("</tr>");
    }

    private static void WriteCell(PageHtml page, TableCell cell)
    {
        var isImplicit = page.ImplicitParagraph;
        page.ImplicitParagraph = true;
        page.WriteChildren(cell);
        page.ImplicitParagraph = isImplicit;
    }

    private static string ClassOf(Table table, int column) =>
        column >= table.ColumnDefinitions.Count
            ? ""
            : table.ColumnDefinitions[column].Alignment switch
            {
                TableColumnAlign.Right => " class=\"align-right\"",
                TableColumnAlign.Center => " class=\"align-center\"",
                _ => "",
            };

    private static string LabelOf(PageHtml page, Table table)
    {
        page.Tables++;
        var label = string.Create(
            CultureInfo.InvariantCulture,
            $"{page.Labels.Table} {page.Tables}"
        );
        var heads = table
            .OfType<TableRow>()
            .Take(1)
            .SelectMany(row => row.OfType<TableCell>())
            .SelectMany(cell => cell.OfType<LeafBlock>())
            .Select(leaf => InlineText.Of(leaf.Inline).Trim())
            .Where(head => head.Length > 0);
        foreach (var (index, head) in heads.Index())
        {
            var longer = label + (index == 0 ? ": " : ", ") + head;
            if (longer.Length > LongestLabel)
            {
                break;
            }
            label = longer;
        }
        return label;
    }
}
