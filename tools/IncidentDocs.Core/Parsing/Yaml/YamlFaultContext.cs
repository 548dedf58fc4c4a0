using IncidentDocs.Core.Text;
using YamlDotNet.Core;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Where the library stopped, and what stands around.</summary>
internal sealed class YamlFaultContext
{
    private readonly string _text;
    private readonly TextSpan _part;
    private readonly int _last;
    private readonly int _bracket;
    private readonly int _contentEnd;

    /// <summary>Takes the marks of what was thrown; where it has none, how far the library had looked; where nothing was thrown but the events make no tree, what was read last.</summary>
    /// <param name="events">The events, stopped.</param>
    /// <param name="text">The file.</param>
    /// <param name="part">The part of it that is read.</param>
    /// <param name="last">Offset just after what was read last.</param>
    /// <param name="bracket">Offset of the innermost bracket that is open, or -1.</param>
    public YamlFaultContext(YamlEvents events, string text, TextSpan part, int last, int bracket)
    {
        (_text, _part, _last, _bracket) = (text, part, last, bracket);
        _contentEnd = Blanks.TrimBack(text, part.Start, part.End);
        if (events.Failure is null)
        {
            Start = End = Math.Max(last - 1, part.Start);
            return;
        }
        var marked = events.Failure as YamlException;
        var isPlaced =
            marked is not null
            && (marked.End.Index > 0 || marked.Start.Index > 0 || last == part.Start);
        Start = isPlaced ? events.ToFile(marked!.Start) : events.Position;
        End = isPlaced ? events.ToFile(marked!.End) : events.Position;
    }

    /// <summary>Where the library was, or where the token began that it was reading.</summary>
    public int Start { get; }

    /// <summary>Where its reading broke off; not below <see cref="Start"/>.</summary>
    public int End { get; }

    /// <summary>The next token after what was read last.</summary>
    public int Next => Blanks.Skip(_text, _last, _part.End);

    /// <summary>Whether nothing but blanks follows.</summary>
    public bool IsAtEnd => Start >= _contentEnd;

    /// <summary>Whether only blanks stand before the place on its line.</summary>
    public bool IsFirstOnLine
    {
        get
        {
            var lineStart = LineStart(Start);
            return Blanks.TrimBack(_text, lineStart, Start) == lineStart;
        }
    }

    /// <summary>Whether the line at the place has a key: a colon with a blank or the line's end behind it.</summary>
    public bool HasKey
    {
        get
        {
            var line = _text.AsSpan(Start, Blanks.LineEnd(_text, Start, _part.End) - Start);
            return line.EndsWith(':') || line.Contains(": ", StringComparison.Ordinal);
        }
    }

    /// <summary>Whether the next word holds a colon with no blank behind it.</summary>
    public bool HasTightColon
    {
        get
        {
            var word = SpanAt(Next);
            return _text.AsSpan(word.Start, word.Length).TrimEnd(':').Contains(':');
        }
    }

    /// <summary>Whether a dash at the place has no blank behind it.</summary>
    public bool HasTightDash =>
        Start + 1 < _contentEnd && _text[Start + 1] is not (' ' or '\r' or '\n');

    /// <summary>The character at the place, or NUL at the end.</summary>
    public char Here => Start < _contentEnd ? _text[Start] : '\0';

    /// <summary>The word or token at a place, never beyond its line; the place after the last character where the place is behind everything.</summary>
    public TextSpan SpanAt(int place)
    {
        if (place >= _contentEnd)
        {
            return new TextSpan(_contentEnd, 0);
        }
        var lineEnd = Blanks.LineEnd(_text, place, _part.End);
        var rest = _text.AsSpan(place, lineEnd - place);
        var word = rest.IndexOfAny(' ', '\t');
        var end = place == Start && End > Start ? End : place + (word > 0 ? word : rest.Length);
        return TextSpan.Between(place, Math.Min(end, lineEnd));
    }

    /// <summary>The innermost bracket that is open at the place, or null: what the reader knows of, and what the library has looked at beyond that.</summary>
    public TextSpan? OpenBracket()
    {
        var open = new Stack<int>();
        if (_bracket >= 0)
        {
            open.Push(_bracket);
        }
        for (var at = Math.Max(_last, _bracket + 1); at < Math.Min(Start, _contentEnd); at++)
        {
            if (_text[at] is '[' or '{')
            {
                open.Push(at);
            }
            else if (_text[at] is ']' or '}')
            {
                open.TryPop(out _);
            }
            else if (_text[at] is '"' or '\'')
            {
                at = QuoteEnd(at);
            }
        }
        return open.TryPeek(out var bracket) ? new TextSpan(bracket, 1) : null;
    }

    private int QuoteEnd(int at)
    {
        var length = _text.AsSpan(at + 1, Start - at - 1).IndexOf(_text[at]);
        return length < 0 ? at : at + 1 + length;
    }

    private int LineStart(int place) =>
        place == 0 ? 0 : Math.Max(_text.LastIndexOf('\n', place - 1) + 1, _part.Start);
}
