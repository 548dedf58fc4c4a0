using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml.Quick;

/// <summary>Walks over the lines of a part of a text, past blank ones and comments.</summary>
internal sealed class QuickLines
{
    private readonly string _text;
    private readonly int _limit;
    private int _lineStart;

    /// <summary>Begins at the first line with text.</summary>
    public QuickLines(string text, TextSpan part)
    {
        (_text, _limit) = (text, part.End);
        Seek(part.Start);
    }

    /// <summary>Whether nothing was met that only the library reads.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>The current place.</summary>
    public int At { get; private set; }

    /// <summary>The end of the current line, without its LF.</summary>
    public int End { get; private set; }

    /// <summary>The column of the current place, from 0; -1 at the end.</summary>
    public int Column { get; private set; }

    /// <summary>Whether nothing but blanks and a comment follows on the line.</summary>
    public bool IsAtLineEnd => At >= End || (_text[At] == '#' && _text[At - 1] == ' ');

    /// <summary>Whether an item of a list begins here.</summary>
    public bool IsAtDash =>
        Column >= 0 && At < End && _text[At] == '-' && (At + 1 == End || _text[At + 1] == ' ');

    /// <summary>Where the colon stands that was passed last.</summary>
    public int LastColon { get; private set; }

    /// <summary>Moves to the first character at or after a place of the line that is no blank.</summary>
    public void MoveTo(int place)
    {
        LastColon = place - 1;
        while (place < End && _text[place] == ' ')
        {
            place++;
        }
        At = place;
        Column = place - _lineStart;
    }

    /// <summary>Moves to the next line with text.</summary>
    public void Next() => Seek(End + 1);

    /// <summary>Reads the block scalar whose indicator stands here, and moves to the line after it; null where it is not a simple one.</summary>
    /// <param name="parent">Column of the mapping or list that it belongs to.</param>
    public ScalarNode? ReadBlockScalar(int parent)
    {
        var scalar = new QuickBlockScalar(_text, _limit).Read(At, End, parent, out var next);
        Seek(next);
        return scalar;
    }

    private void Seek(int place)
    {
        while (place < _limit)
        {
            var length = _text.AsSpan(place, _limit - place).IndexOf('\n');
            var end = length < 0 ? _limit : place + length;
            var indent = _text.AsSpan(place, end - place).IndexOfAnyExcept(' ');
            if (indent >= 0 && _text[place + indent] != '#')
            {
                (_lineStart, At, End, Column) = (place, place + indent, end, indent);
                IsPlain &= indent > 0 || !IsMarker(place, end);
                return;
            }
            place = end + 1;
        }
        (At, End, Column) = (_limit, _limit, -1);
    }

    /// <summary>The begin or end of a document, or a directive.</summary>
    private bool IsMarker(int place, int end)
    {
        var line = _text.AsSpan(place, end - place);
        return line.StartsWith("---", StringComparison.Ordinal)
            || line.StartsWith("...", StringComparison.Ordinal)
            || line[0] == '%';
    }
}
