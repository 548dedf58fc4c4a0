using System.Text;
using IncidentDocs.Cli.Console;

namespace IncidentDocs.Cli.Reports;

/// <summary>Text from a handbook in XML, as content or in a quoted attribute: XML 1.0 has no way at all to hold most control characters, so they are shown as escapes.</summary>
public static class XmlText
{
    /// <summary>The text on one line.</summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text);
        if (visible.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return visible;
        }
        var xml = new StringBuilder(visible.Length + 16);
        foreach (var character in visible)
        {
            _ = character switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                '\'' => xml.Append("&apos;"),
                _ => xml.Append(character),
            };
        }
        return xml.ToString();
    }
}
