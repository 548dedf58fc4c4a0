using System.Text;
using IncidentDocs.Cli.Console;

namespace IncidentDocs.Cli.Reports;

/// <summary>Text and paths from a handbook as SARIF may hold them: SARIF's messages have links and placeholders, its paths are URIs.</summary>
public static class SarifText
{
    /// <summary>A message: visible, without links (SARIF 2.1.0, 3.11.6) and placeholders (3.11.5) of its own.</summary>
    public static string Message(string text)
    {
        var visible = VisibleText.Of(text);
        var encoded = new StringBuilder(visible.Length);
        for (var at = 0; at < visible.Length; at++)
        {
            var character = visible[at];
            if (character is '[' && LinkBeginsAt(visible, at))
            {
                encoded.Append('\\');
            }
            var isPlaceholder = character is '{' && PlaceholderEnd(visible, at) > 0;
            encoded.Append(character);
            if (isPlaceholder)
            {
                var end = PlaceholderEnd(visible, at);
                encoded.Append('{').Append(visible, at + 1, end - at).Append('}');
                at = end;
            }
        }
        return encoded.ToString();
    }

    /// <summary>A path as a relative URI: each part in UTF-8, percent-encoded.</summary>
    public static string Uri(string path) =>
        string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    private static bool LinkBeginsAt(string text, int at)
    {
        var middle = text.IndexOf("](", at + 1, StringComparison.Ordinal);
        return middle > 0 && text.IndexOf(')', middle) > 0;
    }

    /// <summary>The closing brace of <c>{0}</c>; -1 where there is none.</summary>
    private static int PlaceholderEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        return end > at + 1 && end < text.Length && text[end] is '}' ? end : -1;
    }
}
