using System.Buffers;
using System.Text;

namespace IncidentDocs.Site.Templates;

/// <summary>Escapes text for HTML: the five characters that can leave a text node or a quoted attribute.</summary>
public static class HtmlEscape
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("&<>\"'");

    /// <summary>Writes a text, escaped, piece by piece; a text without special characters is written in one.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(output);
        for (var at = text.IndexOfAny(s_special); at >= 0; at = text.IndexOfAny(s_special))
        {
            output.Write(text[..at]);
            output.Write(EntityOf(text[at]));
            text = text[(at + 1)..];
        }
        output.Write(text);
    }

    /// <summary>A text, escaped.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = s_special.Contains(letter)
                ? escaped.Append(EntityOf(letter))
                : escaped.Append(letter);
        }
        return escaped.ToString();
    }

    private static string EntityOf(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
