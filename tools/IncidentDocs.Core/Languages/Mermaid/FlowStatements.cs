namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Reads one statement after the other.</summary>
internal sealed class FlowStatements(FlowCursor cursor, FlowBuilder chart)
{
    private readonly FlowNodeReader _nodes = new(cursor, chart);
    private readonly FlowLinkReader _links = new(cursor, chart);

    /// <summary>Reads the statement here; at least one character is taken.</summary>
    public void Read()
    {
        var start = cursor.At;
        var word = cursor.Word();
        if (!ReadKeyword(word))
        {
            ReadChain();
        }
        if (cursor.At == start)
        {
            cursor.TakeLine();
        }
    }

    private bool ReadKeyword(string word)
    {
        var next = cursor.Peek(word.Length);
        var isAlone = next is ' ' or '\t' or '\n' or '\r' or ';' or '\0';
        switch (word)
        {
            case "subgraph" when isAlone:
                ReadSubgraph();
                return true;
            case "end" when isAlone:
                ReadEnd();
                return true;
            case "direction" when isAlone:
            case "classDef" or "class" or "style" or "linkStyle" when next is ' ' or '\t':
                SkipStatement();
                return true;
            case "click" when next is ' ' or '\t':
                chart.Report(new TextSpan(cursor.At, word.Length), FlowProblems.Unsupported(word));
                SkipStatement();
                return true;
            case "accTitle" or "accDescr" when next is ':' or ' ' or '{':
                ReadDescription(word);
                return true;
            default:
                return false;
        }
    }

    private void SkipStatement() => cursor.At = cursor.EndOfStatement();

    private void ReadDescription(string word)
    {
        cursor.At += word.Length;
        cursor.SkipBlanks();
        string text;
        if (cursor.Take("{"))
        {
            var close = cursor.Text.IndexOf('}', cursor.At);
            var end = close < 0 ? cursor.Text.Length : close;
            text = cursor.Text[cursor.At..end].Replace('\n', ' ');
            cursor.At = Math.Min(end + 1, cursor.Text.Length);
        }
        else
        {
            text = cursor.TakeLine().TrimStart(':');
        }
        if (word is "accTitle")
        {
            chart.Title = FlowText.Of(text);
        }
        else
        {
            chart.Description = FlowText.Of(text);
        }
    }

    // subgraph id [title] | subgraph "title" | subgraph several words
    private void ReadSubgraph()
    {
        var span = new TextSpan(cursor.At, "subgraph".Length);
        cursor.At += span.Length;
        var end = cursor.EndOfStatement();
        var head = cursor.Text[cursor.At..end].Trim();
        cursor.At = end;
        var open = head.IndexOf('[', StringComparison.Ordinal);
        if (open >= 0 && head[^1] == ']' && !head.StartsWith('"'))
        {
            var title = FlowText.Of(FlowQuotes.Unquoted(head[(open + 1)..^1]));
            chart.Open(head[..open].Trim(), title, span);
            return;
        }
        var name = FlowQuotes.Unquoted(head);
        var isId =
            head.Length > 0 && head[0] != '"' && !head.Contains(' ', StringComparison.Ordinal);
        chart.Open(isId ? name : "", FlowText.Of(name), span);
    }

    private void ReadEnd()
    {
        if (chart.IsInSubgraph)
        {
            chart.Close();
        }
        else
        {
            chart.Report(new TextSpan(cursor.At, 3), FlowProblems.Stray("end"));
        }
        cursor.At += 3;
    }

    private void ReadChain()
    {
        var from = ReadGroup();
        while (from is not null)
        {
            cursor.SkipBlanks();
            if (cursor.Here is '\n' or ';' or '\0' || cursor.Sees("%%"))
            {
                return;
            }
            var start = cursor.At;
            var link = _links.Read(out var isFaulty);
            if (link is null)
            {
                if (!isFaulty)
                {
                    ReportPiece();
                }
                break;
            }
            cursor.SkipBlanks();
            var to = ReadGroup();
            Connect(from, to ?? [], link, new TextSpan(start, Math.Max(1, link.Span.Length)));
            from = to;
        }
        SkipStatement();
    }

    private void ReportPiece()
    {
        var piece = cursor.Piece();
        chart.Report(
            piece,
            FlowProblems.Unexpected(cursor.Text.Substring(piece.Start, piece.Length))
        );
    }

    // A & B & C; null after a problem.
    private List<int>? ReadGroup()
    {
        var group = new List<int>();
        do
        {
            cursor.SkipBlanks();
            var node = _nodes.Read();
            if (node < 0)
            {
                return null;
            }
            group.Add(node);
            cursor.SkipBlanks();
        } while (cursor.Take("&"));
        return group;
    }

    private void Connect(List<int> from, List<int> to, FlowLink link, TextSpan span)
    {
        var none = new FlowEnd(0, false);
        var edge = new FlowEdge(
            none,
            none,
            link.Label,
            link.Line,
            link.Start,
            link.End,
            link.Length
        );
        foreach (var first in from)
        {
            foreach (var second in to)
            {
                chart.Connect(first, second, edge, span);
            }
        }
    }
}
