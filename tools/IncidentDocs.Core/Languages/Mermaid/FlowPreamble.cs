namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Reads what stands before the statements: front matter, directives, comments and the first line.</summary>
internal sealed class FlowPreamble(FlowCursor cursor, FlowBuilder chart)
{
    /// <summary>Whether a flowchart begins; then the place is behind its first line's direction.</summary>
    public bool Read()
    {
        SkipFrontMatter();
        FlowGaps.Skip(cursor);
        var word = cursor.Word();
        if (word is not ("flowchart" or "graph"))
        {
            return false;
        }
        cursor.At += word.Length;
        cursor.SkipBlanks();
        if (cursor.Here is '\n' or ';' or '\0' || cursor.Sees("%%"))
        {
            return true;
        }
        var start = cursor.At;
        var piece = cursor.Piece();
        var direction = cursor.Text.Substring(piece.Start, piece.Length);
        cursor.At = piece.End;
        if (DirectionOf(direction) is { } found)
        {
            chart.Direction = found;
        }
        else
        {
            chart.Report(TextSpan.Between(start, piece.End), FlowProblems.Unsupported(direction));
        }
        return true;
    }

    public static FlowDirection? DirectionOf(string word) =>
        word switch
        {
            "TD" or "TB" or "v" => FlowDirection.Down,
            "BT" or "^" => FlowDirection.Up,
            "LR" or ">" => FlowDirection.Right,
            "RL" or "<" => FlowDirection.Left,
            _ => null,
        };

    private void SkipFrontMatter()
    {
        FlowGaps.SkipBlankLines(cursor);
        var start = cursor.At;
        if (cursor.TakeLine().Trim() is not "---")
        {
            cursor.At = start;
            return;
        }
        while (!cursor.IsAtEnd)
        {
            cursor.At++;
            var line = cursor.TakeLine().Trim();
            if (line is "---")
            {
                return;
            }
            if (line.StartsWith("title:", StringComparison.Ordinal))
            {
                chart.Title = FlowText.Of(FlowQuotes.Unquoted(line["title:".Length..]));
            }
        }
    }
}
