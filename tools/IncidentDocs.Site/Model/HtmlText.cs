using System.Text;

namespace IncidentDocs.Site.Model;

/// <summary>Text as HTML, for the few places where markup is put together outside a template.</summary>
internal static class HtmlText
{
    /// <summary>A text, escaped.</summary>
    public static string Of(string text)
    {
        var html = new StringBuilder(text.Length);
        Append(html, text);
        return html.ToString();
    }

    /// <summary>Adds a text, escaped.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    html.Append(letter);
                    break;
            }
        }
    }
}
