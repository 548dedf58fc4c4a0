using System.Text;
using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Says in a list what a flowchart shows: each node, and where each of its edges leads.</summary>
internal static class FlowProse
{
    /// <summary>The list.</summary>
    public static string Of(Flowchart chart, Words words)
    {
        var html = new StringBuilder("<ol class=\"diagram-steps\">\n");
        var ends = Enumerable
            .Range(0, chart.Nodes.Length)
            .Select(node => new FlowEnd(node, false))
            .Concat(
                Enumerable
                    .Range(0, chart.Subgraphs.Length)
                    .Select(box => new FlowEnd(box, true))
                    .Where(box => chart.Edges.Any(edge => edge.From == box))
            );
        foreach (var end in ends)
        {
            Append(html, chart, end, words);
        }
        return html.Append("</ol>\n").ToString();
    }

    private static void Append(StringBuilder html, Flowchart chart, FlowEnd end, Words words)
    {
        html.Append("<li><strong>");
        Line(html, chart.LabelOf(end));
        html.Append("</strong>");
        if (!end.IsSubgraph && chart.Nodes[end.Index].Subgraph is { } box)
        {
            html.Append(" <span class=\"muted\">(");
            Line(html, chart.Subgraphs[box].Title);
            html.Append(")</span>");
        }
        var edges = chart
            .Edges.Where(edge => edge.Line != FlowLine.Invisible)
            .Where(edge => edge.From == end || (edge.To == end && IsBackwards(edge)))
            .ToList();
        if (edges.Count == 0)
        {
            html.Append(" · ");
            Line(html, words.Of("diagram.end"));
        }
        foreach (var edge in edges)
        {
            html.Append(" · ");
            if (edge.Label.Length > 0)
            {
                Line(html, edge.Label);
                html.Append(' ');
            }
            html.Append("→ ");
            Line(html, chart.LabelOf(edge.From == end ? edge.To : edge.From));
        }
        html.Append("</li>\n");
    }

    // An edge with a tip at its beginning can be read from its end too.
    private static bool IsBackwards(FlowEdge edge) =>
        edge.Start != FlowTip.None && edge.From != edge.To;

    private static void Line(StringBuilder html, string text) =>
        HtmlText.Append(html, text.Replace('\n', ' '));
}
