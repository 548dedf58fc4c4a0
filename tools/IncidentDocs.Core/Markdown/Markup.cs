using Markdig.Helpers;

namespace IncidentDocs.Core.Markdown;

/// <summary>Small readings of Markdown's own notation.</summary>
internal static class Markup
{
    /// <summary>The text with its entities decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text) =>
        text.Contains('&')
            ? HtmlHelper.Unescape(text.ToString(), removeBackSlash: false)
            : text.ToString();

    /// <summary>The text with its entities and backslash escapes decoded, as for an address.</summary>
    public static string DecodeAddress(ReadOnlySpan<char> text) =>
        text.IndexOfAny('&', '\\') >= 0 ? HtmlHelper.Unescape(text.ToString()) : text.ToString();
}
