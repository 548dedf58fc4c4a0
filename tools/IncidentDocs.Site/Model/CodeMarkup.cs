using System.Text;
using IncidentDocs.Core.Languages;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Model;

/// <summary>Writes code as markup: escaped, what its pieces are as classes (<c>templates/styles/34-code.css</c>).</summary>
internal static class CodeMarkup
{
    /// <summary>Writes the code inside a fence; its language may be any.</summary>
    public static bool Write(string language, string code, TextWriter output)
    {
        var html = new StringBuilder(code.Length * 2);
        foreach (var token in CodeHighlighter.Tokens(code, language, _ => false))
        {
            Append(html, code.AsSpan(token.Span.Start, token.Span.Length), token.Kind);
        }
        output.Write(html);
        return true;
    }

    /// <summary>One piece.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> piece, CodeTokenKind kind)
    {
        if (ClassOf(kind) is not { } name)
        {
            HtmlText.Append(html, piece);
            return;
        }
        html.Append("<span class=\"").Append(name).Append("\">");
        HtmlText.Append(html, piece);
        html.Append("</span>");
    }

    private static string? ClassOf(CodeTokenKind kind) =>
        kind switch
        {
            CodeTokenKind.Comment => "c-comment",
            CodeTokenKind.String => "c-string",
            CodeTokenKind.Keyword => "c-word",
            CodeTokenKind.Variable => "c-name",
            CodeTokenKind.Command => "c-call",
            CodeTokenKind.Option => "c-option",
            CodeTokenKind.Key => "c-key",
            CodeTokenKind.Number => "c-number",
            CodeTokenKind.Operator => "c-sign",
            _ => null,
        };
}
