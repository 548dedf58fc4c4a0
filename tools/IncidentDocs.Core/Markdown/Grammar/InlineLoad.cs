using System.Buffers;
using Markdig.Helpers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>
/// What the inline parser of the library may cost for one paragraph, counted in one pass. At every piece that it adds it walks down
/// all marks that are still open: emphasis is open until the end of the paragraph, a bracket until one closes it. And at every
/// link, comment or instruction that does not end where it seems to, it reads on to the end of the paragraph.
/// </summary>
internal sealed class InlineLoad
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~[]<`|:&!\\h");
    private static readonly SearchValues<char> TargetEnds = SearchValues.Create(" \t()<[");

    private long _walked;
    private long _emphasis;
    private long _brackets;
    private long _unclosed;
    private long _length;

    /// <summary>The steps that the paragraph may take.</summary>
    public static long StepsOf(StringLineGroup lines)
    {
        var load = new InlineLoad();
        for (var i = 0; i < lines.Count; i++)
        {
            load.Add(lines.Lines[i].Slice.AsSpan());
        }
        return load._walked + (load._unclosed * load._length);
    }

    private void Add(ReadOnlySpan<char> line)
    {
        _length += line.Length + 1;
        _walked += _emphasis + _brackets;
        for (var at = line.IndexOfAny(Marks); at >= 0; at = Next(line, at))
        {
            Take(line, at, at + 1 < line.Length ? line[at + 1] : '\0');
            _walked += _emphasis + _brackets;
        }
    }

    private void Take(ReadOnlySpan<char> line, int at, char next)
    {
        switch (line[at])
        {
            case '*' or '_' or '~':
                _emphasis += IsEmphasis(line, at, next) ? 1 : 0;
                break;
            case '[':
                _brackets++;
                break;
            case ']':
                _brackets = Math.Max(_brackets - 1, 0);
                _unclosed += next == '(' && !IsPlainTarget(line[(at + 2)..]) ? 1 : 0;
                break;
            case '<':
                _unclosed += next is '!' or '?' ? 1 : 0;
                break;
            case '|':
                _unclosed += _brackets > 0 ? 1 : 0;
                break;
            case ':':
                _unclosed += next == '|' ? 1 : 0;
                break;
        }
    }

    private static int Next(ReadOnlySpan<char> line, int at)
    {
        var offset = line[(at + 1)..].IndexOfAny(Marks);
        return offset < 0 ? -1 : at + 1 + offset;
    }

    // A run of marks counts once, at its last; inside a word `_` opens nothing, and one `~` alone never does.
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at, char next)
    {
        var previous = at > 0 ? line[at - 1] : ' ';
        return next != line[at]
            && line[at] switch
            {
                '_' => !char.IsLetterOrDigit(previous) || !char.IsLetterOrDigit(next),
                '~' => previous == '~',
                _ => true,
            };
    }

    // "path)" or "path "title")": read once, whatever follows.
    private static bool IsPlainTarget(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(TargetEnds);
        if (end < 0 || rest[end] == ')')
        {
            return end >= 0;
        }
        if (rest[end] is not (' ' or '\t'))
        {
            return false;
        }
        var title = rest[end..].TrimStart(" \t");
        if (title.IsEmpty || title[0] is not ('"' or '\''))
        {
            return false;
        }
        var close = title[1..].IndexOf(title[0]);
        return close >= 0 && title[(close + 2)..].TrimStart(" \t").StartsWith(")");
    }
}
