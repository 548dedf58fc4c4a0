using System.Buffers;

namespace IncidentDocs.Core.Text;

/// <summary>Which characters a source file may hold. Refused are those that a reviewer can't see: control characters but for tab and line ends, a CR that ends no line, bidirectional embeddings, overrides and isolates, a byte order mark inside the text, and noncharacters.</summary>
public static class PlainText
{
    /// <summary>Stands for a character that can't be shown.</summary>
    public const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> LowControls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
    );

    /// <summary>Whether the character is refused wherever it stands; a CR depends on what follows and is not among them.</summary>
    public static bool IsForbidden(char character) =>
        character switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' => true,
            < '\u007F' => false,
            <= '\u009F' => true,
            _ => IsBidirectionalControl(character) || character is '\uFEFF' or >= '\uFFFE',
        };

    /// <summary>Whether the character embeds, overrides or isolates the direction of the text around it.</summary>
    public static bool IsBidirectionalControl(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The offset of the first refused character at or after a place, or -1.</summary>
    public static int FirstForbidden(string text, int from)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan(from);
        var first = Nearer(rest.IndexOfAny(LowControls), LoneReturn(rest));
        first = Nearer(first, rest.IndexOfAnyInRange('\u007F', '\u009F'));
        first = Nearer(first, rest.IndexOfAnyInRange('\u202A', '\u202E'));
        first = Nearer(first, rest.IndexOfAnyInRange('\u2066', '\u2069'));
        first = Nearer(first, rest.IndexOf('\uFEFF'));
        first = Nearer(first, rest.IndexOfAnyInRange('\uFFFE', '\uFFFF'));
        return first < 0 ? -1 : from + first;
    }

    /// <summary>The text with every refused character replaced by U+FFFD, so that it can be shown; offsets stay what they are.</summary>
    public static string Masked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(
            text.Length,
            text,
            static (target, source) =>
            {
                for (var index = 0; index < source.Length; index++)
                {
                    target[index] = IsForbiddenAt(source, index) ? Replacement : source[index];
                }
            }
        );
    }

    private static bool IsForbiddenAt(string text, int index) =>
        text[index] == '\r'
            ? index + 1 == text.Length || text[index + 1] != '\n'
            : IsForbidden(text[index]);

    private static int LoneReturn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\r'); at >= 0; )
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
            {
                return at;
            }
            var next = text[(at + 2)..].IndexOf('\r');
            at = next < 0 ? -1 : at + 2 + next;
        }
        return -1;
    }

    private static int Nearer(int first, int second) =>
        first < 0 ? second
        : second < 0 ? first
        : Math.Min(first, second);
}
