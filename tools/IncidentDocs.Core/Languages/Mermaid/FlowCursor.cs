namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>A place in the text of a diagram, which moves forward.</summary>
internal sealed class FlowCursor(string text)
{
    public string Text { get; } = text;

    public int At { get; set; }

    public bool IsAtEnd => At >= Text.Length;

    public char Here => Peek(0);

    /// <summary>The character so far ahead; NUL past the end.</summary>
    public char Peek(int ahead) => At + ahead < Text.Length ? Text[At + ahead] : '\0';

    public bool Sees(string expected) =>
        Text.AsSpan(Math.Min(At, Text.Length)).StartsWith(expected, StringComparison.Ordinal);

    public bool Take(string expected)
    {
        if (!Sees(expected))
        {
            return false;
        }
        At += expected.Length;
        return true;
    }

    /// <summary>Skips blanks within the line.</summary>
    public void SkipBlanks()
    {
        while (Here is ' ' or '\t' or '\r')
        {
            At++;
        }
    }

    /// <summary>How many of one character stand here.</summary>
    public int CountOf(char letter)
    {
        var count = 0;
        while (Peek(count) == letter)
        {
            count++;
        }
        return count;
    }

    public int EndOfLine()
    {
        var end = Text.IndexOf('\n', Math.Min(At, Text.Length));
        return end < 0 ? Text.Length : end;
    }

    /// <summary>The end of the statement: its semicolon, or the end of the line.</summary>
    public int EndOfStatement()
    {
        var rest = Text.AsSpan(Math.Min(At, Text.Length));
        var end = rest.IndexOfAny(';', '\n');
        return end < 0 ? Text.Length : At + end;
    }

    /// <summary>Takes the rest of the line.</summary>
    public string TakeLine()
    {
        var line = Text[Math.Min(At, Text.Length)..EndOfLine()];
        At = EndOfLine();
        return line;
    }

    /// <summary>A word of letters at this place, not taken.</summary>
    public string Word()
    {
        var end = At;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] is '_' or '-'))
        {
            end++;
        }
        return Text[At..end];
    }

    /// <summary>What stands here up to the next blank, as a message shows it.</summary>
    public TextSpan Piece()
    {
        var end = At;
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]) && Text[end] != ';')
        {
            end++;
        }
        return TextSpan.Between(At, Math.Min(Math.Max(end, At + 1), Math.Max(Text.Length, At)));
    }
}
