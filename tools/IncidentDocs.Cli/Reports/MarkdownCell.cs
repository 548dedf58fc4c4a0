using System.Globalization;
using System.Text;
using IncidentDocs.Cli.Console;

namespace IncidentDocs.Cli.Reports;

/// <summary>Text from a handbook in a cell of a Markdown table: shown as it is, whatever it looks like to Markdown or HTML.</summary>
public static class MarkdownCell
{
    private const string Harmless = " ,.;()-/\"'";

    /// <summary>The text on one line, every sign that could mean something as a character reference.</summary>
    public static string Of(string text)
    {
        var cell = new StringBuilder();
        var shown = VisibleText.Of(text);
        for (var at = 0; at < shown.Length; at++)
        {
            var character = shown[at];
            var isHarmless =
                character > '~'
                || IsPunctuation(shown, at)
                || char.IsAsciiLetterOrDigit(character)
                || Harmless.Contains(character, StringComparison.Ordinal);
            cell.Append(
                isHarmless
                    ? character.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};")
            );
        }
        return cell.ToString();
    }

    /// <summary>Whether a colon ends a word: before a blank or the end of the text it makes no link, and no emoji (<c>:x:</c>) unless another one begins the word.</summary>
    private static bool IsPunctuation(string text, int at)
    {
        if (text[at] != ':' || (at + 1 < text.Length && text[at + 1] != ' '))
        {
            return false;
        }
        var begin = at;
        while (
            begin > 0
            && (
                char.IsAsciiLetterOrDigit(text[begin - 1])
                || "_+-".Contains(text[begin - 1], StringComparison.Ordinal)
            )
        )
        {
            begin--;
        }
        return begin == at || begin == 0 || text[begin - 1] != ':';
    }
}
