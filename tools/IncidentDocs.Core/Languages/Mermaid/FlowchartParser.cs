namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>
/// Reads a Mermaid flowchart: nodes with their shapes and texts, chained and grouped edges (<c>A --&gt; B &amp; C</c>), subgraphs.
/// Colours and classes are passed over, for the site has its own; whatever else changes what a diagram says is a problem.
/// </summary>
public static class FlowchartParser
{
    /// <summary>Reads a diagram.</summary>
    /// <param name="code">The text between the fences, lines apart by LF.</param>
    public static FlowchartReading Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var chart = new FlowBuilder();
        var cursor = new FlowCursor(code);
        if (!new FlowPreamble(cursor, chart).Read())
        {
            var piece = cursor.Piece();
            chart.Report(piece, FlowProblems.Unexpected(code.Substring(piece.Start, piece.Length)));
            return chart.Build();
        }
        var first = new TextSpan(Math.Min(cursor.At, code.Length), 0);
        var statements = new FlowStatements(cursor, chart);
        for (FlowGaps.Skip(cursor); !cursor.IsAtEnd; FlowGaps.Skip(cursor))
        {
            statements.Read();
        }
        chart.CheckNotEmpty(first);
        return chart.Build();
    }
}
