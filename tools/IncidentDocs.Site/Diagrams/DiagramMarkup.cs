using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Writes a Mermaid flowchart as a figure: the drawing, which scrolls inside itself, and the same in words.</summary>
/// <param name="words">The words of the interface.</param>
internal sealed class DiagramMarkup(Words words)
{
    /// <summary>Writes the figure.</summary>
    /// <param name="code">The diagram's text.</param>
    /// <param name="output">What is written to.</param>
    /// <returns>Whether it was written; a diagram that was not wholly understood is not, and stays code (DOC008).</returns>
    public bool Write(string code, TextWriter output)
    {
        var reading = FlowchartParser.Parse(code);
        if (!reading.Problems.IsEmpty)
        {
            return false;
        }
        var chart = reading.Chart;
        var title = chart.Title is { Length: > 0 } given ? given : words.Of("diagram.title");
        var description = chart.Description is { Length: > 0 } said
            ? said
            : words.With("diagram.summary", chart.Nodes.Length, chart.Edges.Length);
        var name = HtmlText.Of(title);
        output.Write("<figure class=\"diagram\">\n");
        if (chart.Title is { Length: > 0 })
        {
            output.Write($"<figcaption>{name}</figcaption>\n");
        }
        output.Write(
            $"<div class=\"scroll diagram-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">\n"
        );
        output.Write(FlowSvg.Of(FlowDrawing.Of(chart), title, description));
        output.Write("\n</div>\n<details class=\"diagram-text\"><summary>");
        output.Write(HtmlText.Of(words.Of("diagram.as_text")));
        output.Write("</summary>\n");
        output.Write(FlowProse.Of(chart, words));
        output.Write("</details>\n</figure>");
        return true;
    }
}
