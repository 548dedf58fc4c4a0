using System.Text;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>The plain text of inlines: of a heading, a link, a task.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(text, container?.FirstChild);
        return text.ToString();
    }

    /// <summary>The plain text of the inlines after one.</summary>
    public static string After(Inline inline)
    {
        var text = new StringBuilder();
        Append(text, inline.NextSibling);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, Inline? first)
    {
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case HtmlInline html when HtmlTag.Of(html.Tag).Name == HtmlTagName.None:
                    text.Append(html.Tag);
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(text, delimiter.FirstChild);
                    break;
                case ContainerInline container:
                    Append(text, container.FirstChild);
                    break;
            }
        }
    }
}
