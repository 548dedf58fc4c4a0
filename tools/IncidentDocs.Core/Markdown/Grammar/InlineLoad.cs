using System.Buffers;
using Markdig.Helpers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>
/// What the inline parser of the library may cost for one paragraph, counted in one pass. It walks down all marks that are still
/// open at every piece it adds (so emphasis costs marks × pieces), and reads on to the end of the paragraph at every link,
/// comment or instruction that does not close (so those cost marks × length).
/// </summary>
/// <param name="Open">Marks that stay open until the end of the paragraph: emphasis, and brackets that do not close on their line.</param>
/// <param name="Pieces">Pieces the paragraph falls into, at least.</param>
/// <param name="Unclosed">Places from which the parser may read on to the end.</param>
/// <param name="Length">Characters of the paragraph.</param>
internal readonly record struct InlineLoad(long Open, long Pieces, long Unclosed, long Length)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~[]<`|:&!\\h");
    private static readonly SearchValues<char> TargetEnds = SearchValues.Create(" \t()<[");

    public long Steps => (Open * Pieces) + (Unclosed * Length);

    public static InlineLoad Of(StringLineGroup lines)
    {
        var load = new InlineLoad(0, 0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            load = Add(load, lines.Lines[i].Slice.AsSpan());
        }
        return load;
    }

    private static InlineLoad Add(InlineLoad load, ReadOnlySpan<char> line)
    {
        var (open, pieces, unclosed, brackets) = (load.Open, load.Pieces + 1, load.Unclosed, 0);
        for (var at = line.IndexOfAny(Marks); at >= 0; at = Next(line, at))
        {
            var next = at + 1 < line.Length ? line[at + 1] : '\0';
            pieces++;
            switch (line[at])
            {
                case '*' or '_' or '~':
                    open += IsEmphasis(line, at, next) ? 1 : 0;
                    break;
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets = Math.Max(brackets - 1, 0);
                    unclosed += next == '(' && !IsPlainTarget(line[(at + 2)..]) ? 1 : 0;
                    break;
                case '<':
                    unclosed += next is '!' or '?' ? 1 : 0;
                    break;
                case ':':
                    unclosed += next == '|' ? 1 : 0;
                    break;
            }
        }
        return new InlineLoad(open + brackets, pieces, unclosed, load.Length + line.Length + 1);
    }

    private static int Next(ReadOnlySpan<char> line, int at)
    {
        var offset = line[(at + 1)..].IndexOfAny(Marks);
        return offset < 0 ? -1 : at + 1 + offset;
    }

    // A run of marks counts once, at its last; those inside a word do not open anything where the library says so.
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at, char next) =>
        next != line[at]
        && !(
            line[at] == '_'
            && at > 0
            && char.IsLetterOrDigit(line[at - 1])
            && char.IsLetterOrDigit(next)
        );

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
