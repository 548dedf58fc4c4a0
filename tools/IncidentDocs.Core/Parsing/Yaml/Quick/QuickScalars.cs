using System.Buffers;
using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml.Quick;

/// <summary>Reads scalars that end on the line they begin on.</summary>
/// <param name="text">The file.</param>
internal sealed class QuickScalars(string text)
{
    /// <summary>The library takes no longer text for a key.</summary>
    private const int LongestKey = 512;

    /// <summary>What a key does not hold; a quoted one, or one with signs in it, is for the library.</summary>
    private static readonly SearchValues<char> KeyStops = SearchValues.Create(
        ": \n\"'#&*!|>%@`{}[],?"
    );

    private static readonly SearchValues<char> FlowStops = SearchValues.Create(
        ",[]{}:#?\"'&*!|>%@`"
    );

    /// <summary>Length of the plain key at a place, or 0 where there is none: letters up to a colon with a blank or the line's end behind it.</summary>
    public int KeyAt(int at, int end)
    {
        var line = text.AsSpan(at, Math.Min(end - at, LongestKey));
        var length = line.IndexOfAny(KeyStops);
        return
            length > 0
            && line[length] == ':'
            && (at + length + 1 == end || text[at + length + 1] == ' ')
            && CanBegin(at, end)
            ? length
            : 0;
    }

    /// <summary>The plain scalar of a length.</summary>
    public ScalarNode Plain(int at, int length)
    {
        var value = text.Substring(at, length);
        return new ScalarNode(
            new TextSpan(at, length),
            value,
            CoreSchema.Resolve(value),
            ScalarStyle.Plain,
            text
        );
    }

    /// <summary>An absent value.</summary>
    public ScalarNode Null(int at) =>
        new(new TextSpan(at, 0), string.Empty, ScalarKind.Null, ScalarStyle.Plain, text);

    /// <summary>The scalar at a place of a block collection; null where it is not simple.</summary>
    public ScalarNode? Block(int at, int end) =>
        text[at] is '"' or '\'' ? Quoted(at, end)
        : CanBegin(at, end) ? BlockPlain(at, end)
        : null;

    /// <summary>The scalar at a place of a flow collection; null where it is not simple.</summary>
    public ScalarNode? Flow(int at, int end) =>
        text[at] is '"' or '\'' ? Quoted(at, end)
        : CanBegin(at, end) ? FlowPlain(at, end)
        : null;

    private ScalarNode? BlockPlain(int at, int end)
    {
        var line = text.AsSpan(at, end - at);
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        line = (comment < 0 ? line : line[..comment]).TrimEnd(' ');
        return line[^1] == ':' || line.Contains(": ", StringComparison.Ordinal)
            ? null
            : Plain(at, line.Length);
    }

    /// <summary>A colon may stand inside, as in a time or an address, where neither blank nor sign follows.</summary>
    private ScalarNode? FlowPlain(int at, int end)
    {
        var stop = at;
        do
        {
            var length = text.AsSpan(stop, end - stop).IndexOfAny(FlowStops);
            if (length < 0)
            {
                return null;
            }
            stop += length;
        } while (text[stop] == ':' && stop + 1 < end && char.IsAsciiLetterOrDigit(text[++stop]));
        return text[stop] is ',' or ']' or '}' && text[stop - 1] != ':'
            ? Plain(at, text.AsSpan(at, stop - at).TrimEnd(' ').Length)
            : null;
    }

    private ScalarNode? Quoted(int at, int end)
    {
        var quote = text[at];
        var inside = at + 1;
        var close = inside + text.AsSpan(inside, end - inside).IndexOf(quote);
        if (close < inside)
        {
            return null;
        }
        var value = text.AsSpan(inside, close - inside);
        if (quote == '"' && value.Contains('\\'))
        {
            return Escaped(at, end);
        }
        if (quote == '\'' && close + 1 < end && text[close + 1] == '\'')
        {
            return Doubled(at, end);
        }
        return Node(at, close + 1, value.ToString(), quote);
    }

    private ScalarNode? Escaped(int at, int end)
    {
        var value = new StringBuilder();
        var place = at + 1;
        for (; place < end && text[place] != '"'; place++)
        {
            if (text[place] != '\\')
            {
                value.Append(text[place]);
                continue;
            }
            var letter = ++place < end ? Unescape(text[place]) : '\0';
            if (letter == '\0')
            {
                return null;
            }
            value.Append(letter);
        }
        return place < end ? Node(at, place + 1, value.ToString(), '"') : null;
    }

    private ScalarNode? Doubled(int at, int end)
    {
        var value = new StringBuilder();
        for (var place = at + 1; place < end; place++)
        {
            if (text[place] == '\'' && (++place == end || text[place] != '\''))
            {
                return Node(at, place, value.ToString(), '\'');
            }
            value.Append(text[place]);
        }
        return null;
    }

    private ScalarNode Node(int start, int end, string value, char quote) =>
        new(
            TextSpan.Between(start, end),
            value,
            ScalarKind.String,
            quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted,
            text
        );

    private static char Unescape(char letter) =>
        letter switch
        {
            '"' or '\\' or '/' => letter,
            'n' => '\n',
            't' => '\t',
            _ => '\0',
        };

    /// <summary>Whether a plain scalar can begin here: with a letter, a digit or a harmless sign, or with a minus before one.</summary>
    private bool CanBegin(int at, int end) =>
        text[at] == '-'
            ? at + 1 < end && char.IsAsciiLetterOrDigit(text[at + 1])
            : char.IsLetterOrDigit(text[at])
                || text[at] is '_' or '/' or '.' or '(' or '+' or '$' or '~' or '<' or '=';
}
