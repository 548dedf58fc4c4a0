namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Reads the line between nodes, with its text in the middle or between bars.</summary>
internal sealed class FlowLinkReader(FlowCursor cursor, FlowBuilder chart)
{
    /// <summary>The line here; null, and nothing taken or told, where none begins.</summary>
    public FlowLink? Read(out bool isFaulty)
    {
        isFaulty = false;
        var start = cursor.At;
        if (cursor.CountOf('~') >= 3)
        {
            cursor.At += cursor.CountOf('~');
            return Link(start, FlowLine.Invisible, FlowTip.None, FlowTip.None, 1, "");
        }
        var tip = TakeStartTip();
        var link =
            cursor.Sees("-.") ? ReadDotted(start, tip)
            : cursor.Sees("--") ? ReadRun(start, tip, '-', FlowLine.Solid)
            : cursor.Sees("==") ? ReadRun(start, tip, '=', FlowLine.Thick)
            : null;
        if (link is null)
        {
            isFaulty = cursor.At > start;
            return null;
        }
        return WithBars(link, ref isFaulty);
    }

    private static FlowLink Link(
        int start,
        FlowLine line,
        FlowTip from,
        FlowTip to,
        int length,
        string label
    ) =>
        new(
            line,
            from,
            to,
            Math.Clamp(length, 1, FlowLimits.EdgeLength),
            label,
            new TextSpan(start, 2)
        );

    private FlowTip TakeStartTip()
    {
        var isBefore = cursor.Peek(1) is '-' or '=' && cursor.Peek(2) is '-' or '=' or '.';
        var tip = isBefore ? TipOf(cursor.Here, '<') : FlowTip.None;
        cursor.At += tip == FlowTip.None ? 0 : 1;
        return tip;
    }

    private static FlowTip TipOf(char letter, char arrow) =>
        letter == arrow ? FlowTip.Arrow
        : letter is 'x' ? FlowTip.Cross
        : letter is 'o' ? FlowTip.Circle
        : FlowTip.None;

    private FlowTip TakeEndTip()
    {
        var tip = TipOf(cursor.Here, '>');
        cursor.At += tip == FlowTip.None ? 0 : 1;
        return tip;
    }

    // --> or ---, and == in the same way; two of them without an end begin a line with its text inside.
    private FlowLink? ReadRun(int start, FlowTip from, char stroke, FlowLine line)
    {
        var count = cursor.CountOf(stroke);
        cursor.At += count;
        var to = TakeEndTip();
        if (to != FlowTip.None || count > 2)
        {
            return Link(start, line, from, to, count - (to == FlowTip.None ? 2 : 1), "");
        }
        var label = TakeLabel(stroke.ToString() + stroke);
        if (label is null)
        {
            return Unclosed(start);
        }
        count = cursor.CountOf(stroke);
        cursor.At += count;
        to = TakeEndTip();
        return Link(start, line, from, to, count - (to == FlowTip.None ? 2 : 1), label);
    }

    private FlowLink? ReadDotted(int start, FlowTip from)
    {
        cursor.At++;
        var dots = cursor.CountOf('.');
        cursor.At += dots;
        if (cursor.Take("-"))
        {
            return Link(start, FlowLine.Dotted, from, TakeEndTip(), dots, "");
        }
        var label = TakeLabel(".-");
        if (label is null)
        {
            return Unclosed(start);
        }
        dots = cursor.CountOf('.');
        cursor.At += dots + 1;
        return Link(start, FlowLine.Dotted, from, TakeEndTip(), dots, label);
    }

    private FlowLink? Unclosed(int start)
    {
        var opener = cursor.Text.Substring(start, Math.Min(2, cursor.Text.Length - start));
        chart.Report(new TextSpan(start, 2), FlowProblems.Unclosed(opener));
        return null;
    }

    // The text up to where the line goes on; null where it never does.
    private string? TakeLabel(string end)
    {
        if (FlowQuotes.TakeQuoted(cursor) is { } quoted)
        {
            cursor.SkipBlanks();
            return cursor.Sees(end) || (end is ".-" && cursor.Here == '.')
                ? FlowText.Of(quoted)
                : null;
        }
        var line = cursor.Text.AsSpan(cursor.At, cursor.EndOfLine() - cursor.At);
        var at = line.IndexOf(end, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }
        while (end is ".-" && at > 0 && line[at - 1] == '.')
        {
            at--;
        }
        var text = line[..at].ToString();
        cursor.At += at;
        return FlowText.Of(text);
    }

    private FlowLink? WithBars(FlowLink link, ref bool isFaulty)
    {
        cursor.SkipBlanks();
        if (cursor.Here != '|')
        {
            return link;
        }
        var bar = cursor.At++;
        var quoted = FlowQuotes.TakeQuoted(cursor);
        var close = cursor.Text.IndexOf('|', cursor.At);
        if (close < 0 || close > cursor.EndOfLine())
        {
            chart.Report(new TextSpan(bar, 1), FlowProblems.Unclosed("|"));
            isFaulty = true;
            return null;
        }
        var text = quoted ?? cursor.Text[cursor.At..close];
        cursor.At = close + 1;
        return link with { Label = FlowText.Of(text) };
    }
}
