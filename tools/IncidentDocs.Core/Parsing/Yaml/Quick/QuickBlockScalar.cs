using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml.Quick;

/// <summary>Reads literal scalars, and folded ones whose lines all begin alike.</summary>
/// <param name="text">The file.</param>
/// <param name="limit">End of the part that is read.</param>
internal readonly struct QuickBlockScalar(string text, int limit)
{
    /// <summary>Reads the scalar; null where it is not simple.</summary>
    /// <param name="at">Its indicator.</param>
    /// <param name="headEnd">End of the indicator's line.</param>
    /// <param name="parent">Column of the mapping or list that it belongs to.</param>
    /// <param name="next">Start of the line after it.</param>
    public ScalarNode? Read(int at, int headEnd, int parent, out int next)
    {
        next = headEnd + 1;
        var isFolded = text[at] == '>';
        var isStripped = headEnd == at + 2 && text[at + 1] == '-';
        if (headEnd != at + 1 && !isStripped)
        {
            return null;
        }
        var indent = IndentAt(next);
        if (indent <= parent)
        {
            return null;
        }
        var value = new StringBuilder();
        var end = ReadLines(value, indent, isFolded, ref next);
        if (end < 0 || (next < limit && IndentAt(next) > parent))
        {
            return null;
        }
        return new ScalarNode(
            TextSpan.Between(at, end),
            Chomped(value, isStripped),
            ScalarKind.String,
            isFolded ? ScalarStyle.Folded : ScalarStyle.Literal,
            text
        );
    }

    /// <summary>Takes the lines that belong to the scalar; the end of the last one with text, or -1.</summary>
    private int ReadLines(StringBuilder value, int indent, bool isFolded, ref int next)
    {
        var (end, empty) = (-1, 0);
        while (next < limit)
        {
            var length = text.AsSpan(next, limit - next).IndexOf('\n');
            if (length < 0)
            {
                return -1;
            }
            var line = text.AsSpan(next, length);
            var blanks = line.IndexOfAnyExcept(' ');
            if (blanks >= 0 && blanks < indent)
            {
                break;
            }
            if (blanks < 0 && length > 0)
            {
                return -1;
            }
            if (blanks < 0)
            {
                empty++;
            }
            else if (isFolded && (empty > 0 || blanks > indent || line[^1] == ' '))
            {
                return -1;
            }
            else
            {
                value.Append('\n', empty).Append(line[indent..]).Append(isFolded ? ' ' : '\n');
                (end, empty) = (next + length, 0);
            }
            next += length + 1;
        }
        return end;
    }

    /// <summary>With one line end after the last text, or none.</summary>
    private static string Chomped(StringBuilder value, bool isStripped)
    {
        value.Length--;
        return isStripped ? value.ToString() : value.Append('\n').ToString();
    }

    /// <summary>Blanks before the text of a line; 0 where it has none.</summary>
    private int IndentAt(int place)
    {
        if (place >= limit)
        {
            return 0;
        }
        var indent = text.AsSpan(place, limit - place).IndexOfAnyExcept(' ');
        return indent < 0 || text[place + indent] == '\n' ? 0 : indent;
    }
}
