using IncidentDocs.Core.Markdown.Tree;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Decides the tags of all HTML blocks of a tree, container by container: what is open at the end of one was text.</summary>
internal sealed class RawBlocks
{
    private readonly Dictionary<HtmlBlock, PlannedHtml> _plans = [];

    public PlannedHtml Of(HtmlBlock block) => _plans[block];

    public static RawBlocks Plan(MarkdownDocument tree, string body)
    {
        var blocks = new RawBlocks();
        var done = new HashSet<ContainerBlock>();
        foreach (var block in tree.Descendants<HtmlBlock>())
        {
            if (block.Parent is { } container && done.Add(container))
            {
                blocks.PlanContainer(container, body);
            }
        }
        return blocks;
    }

    private void PlanContainer(ContainerBlock container, string body)
    {
        var balance = new HtmlBalance();
        var count = 0;
        foreach (var child in container)
        {
            if (child is not HtmlBlock block)
            {
                balance.Content();
                continue;
            }
            var text = LeafText.Of(block, body).Text;
            var tokens = HtmlToken.Cut(text);
            _plans.Add(block, new PlannedHtml(text, tokens, count, balance));
            foreach (var token in tokens)
            {
                Take(balance, token, text, count++);
            }
            balance.EndBlock();
        }
    }

    private static void Take(HtmlBalance balance, HtmlToken token, string text, int index)
    {
        if (token.Tag.Name != HtmlTagName.None)
        {
            balance.Take(token.Tag, index, allowsBlocks: true);
        }
        else if (!text.AsSpan(token.Start, token.End - token.Start).IsWhiteSpace())
        {
            balance.Content();
        }
    }
}
