using IncidentDocs.Core.Text;
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

    /// <summary>The span of an address without the angle brackets that it may stand in.</summary>
    public static TextSpan AddressWithin(string body, TextSpan span) =>
        span.Length >= 2 && body[span.Start] == '<' && body[span.End - 1] == '>'
            ? TextSpan.Between(span.Start + 1, span.End - 1)
            : span;
}
