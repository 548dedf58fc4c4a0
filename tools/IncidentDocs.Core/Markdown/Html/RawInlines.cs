using IncidentDocs.Core.Markdown.Tree;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Which raw tags within lines have their partner beside them, decided for each parent when its first tag is met.</summary>
internal sealed class RawInlines
{
    private readonly HashSet<ContainerInline> _decided = [];
    private readonly HashSet<HtmlInline> _passing = [];

    public bool Passes(HtmlInline inline)
    {
        if (inline.Parent is { } parent && _decided.Add(parent))
        {
            Decide(parent);
        }
        return _passing.Contains(inline);
    }

    private void Decide(ContainerInline parent)
    {
        var balance = new HtmlBalance();
        var tags = new List<HtmlInline>();
        for (var inline = parent.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag)
            {
                balance.Take(HtmlTag.Of(tag.Tag), tags.Count, allowsBlocks: false);
                tags.Add(tag);
            }
        }
        foreach (var index in balance.Passing)
        {
            _passing.Add(tags[index]);
        }
    }
}
