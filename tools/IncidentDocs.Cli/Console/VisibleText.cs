using System.Globalization;
using System.Text;

namespace IncidentDocs.Cli.Console;

/// <summary>
/// Text from a handbook as a terminal may show it. What would move the cursor, colour the screen, turn the reading direction or
/// stay unseen is shown as an escape such as <c>\u202E</c>. Everything that is printed goes through here, at the sink.
/// </summary>
public static class VisibleText
{
    /// <summary>The text on one line: line ends and tabs are escaped too.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }
        var visible = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; )
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            visible.Append(isWhole ? Of(rune) : Escape(text[at]));
            at += isWhole ? rune.Utf16SequenceLength : 1;
        }
        return visible.ToString();
    }

    /// <summary>One character, or its escape.</summary>
    public static string Of(Rune rune) => IsUnseen(rune) ? Escape(rune.Value) : rune.ToString();

    /// <summary>The escape of a code point or of half a surrogate pair.</summary>
    public static string Escape(int value) =>
        value switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            <= 0xFFFF => "\\u" + value.ToString("X4", CultureInfo.InvariantCulture),
            _ => "\\U" + value.ToString("X8", CultureInfo.InvariantCulture),
        };

    /// <summary>Whether a character acts on the terminal or can't be seen. Joiners and variation selectors stay: emoji are made of them.</summary>
    public static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
            _ => rune.Value is HangulFiller or HalfwidthHangulFiller
                || (rune.Value & 0xFFFE) == 0xFFFE,
        };

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int HangulFiller = 0x3164;
    private const int HalfwidthHangulFiller = 0xFFA0;
}
