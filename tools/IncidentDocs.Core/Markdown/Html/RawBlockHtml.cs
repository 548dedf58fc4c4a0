using IncidentDocs.Core.Markdown.Tree;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>An HTML block: tags that pass are written, comments vanish, all else is text in paragraphs of its own.</summary>
internal sealed class RawBlockHtml : MarkdownObjectRenderer<PageHtml, HtmlBlock>
{
    protected override void Write(PageHtml page, HtmlBlock block)
    {
        var plan = page.PlanOf(block);
        var (inParagraph, inSummary) = (false, false);
        page.EnsureLine();
        for (var i = 0; i < plan.Tokens.Count; i++)
        {
            var token = plan.Tokens[i];
            var passes = plan.Balance.Passing.Contains(plan.First + i);
            if (passes && !token.Tag.IsPhrase && token.Tag.Name != HtmlTagName.Br)
            {
                CloseParagraph(page, ref inParagraph);
                inSummary = token.Tag is { Name: HtmlTagName.Summary, IsClose: false };
                WriteBlockTag(page, token.Tag, isBare: plan.Balance.Bare.Contains(plan.First + i));
                continue;
            }
            var text = plan.Text.AsSpan(token.Start, token.End - token.Start);
            if (
                token.Tag.Name == HtmlTagName.Comment
                || (!inParagraph && !inSummary && !passes && text.IsWhiteSpace())
            )
            {
                continue;
            }
            text = inParagraph || inSummary ? text : text.TrimStart();
            OpenParagraph(page, inSummary, ref inParagraph);
            if (passes)
            {
                page.Write(token.Tag.Html);
                continue;
            }
            page.WriteEscape(text);
        }
        CloseParagraph(page, ref inParagraph);
    }

    private static void WriteBlockTag(PageHtml page, HtmlTag tag, bool isBare)
    {
        page.Write(tag.Html);
        if (isBare)
        {
            page.Write("<summary>");
            page.WriteEscape(page.Labels.Details);
            page.Write("</summary>");
        }
        if (tag.Name == HtmlTagName.Details || tag.IsClose)
        {
            page.WriteLine();
        }
    }

    private static void OpenParagraph(PageHtml page, bool inSummary, ref bool inParagraph)
    {
        if (!inSummary && !inParagraph)
        {
            page.Write("<p class=\"raw-html\">");
            inParagraph = true;
        }
    }

    private static void CloseParagraph(PageHtml page, ref bool inParagraph)
    {
        if (inParagraph)
        {
            page.WriteLine("</p>");
            inParagraph = false;
        }
    }
}
