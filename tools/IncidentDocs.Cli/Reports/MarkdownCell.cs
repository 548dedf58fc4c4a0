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
        foreach (var character in VisibleText.Of(text))
        {
            var isHarmless =
                character > '~'
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
}
