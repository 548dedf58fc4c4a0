using IncidentDocs.Core.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Takes the inlines from every block in which they nest deeper than the limit: it stays plain text, and later stages may recurse.</summary>
internal static class InlineDepth
{
    public static void Cut(MarkdownDocument tree, ParseRun run)
    {
        foreach (var leaf in tree.Descendants<LeafBlock>())
        {
            if (
                leaf.Inline is not null
                && Deepest(leaf.Inline, run.Limits.InlineNesting) is { } inline
            )
            {
                run.Report(
                    new TextSpan(Math.Max(inline.Span.Start, 0), Math.Max(inline.Span.Length, 0)),
                    ParseRun.TooDeep("강조와 링크", "emphasis and links", run.Limits.InlineNesting)
                );
                leaf.Inline = null;
            }
        }
    }

    // The first inline below the limit, found without recursion.
    private static Inline? Deepest(ContainerInline root, int limit)
    {
        var depth = 0;
        Inline? at = root.FirstChild;
        while (at is not null)
        {
            if (at is ContainerInline { FirstChild: { } child })
            {
                if (++depth > limit)
                {
                    return at;
                }
                at = child;
                continue;
            }
            while (at.NextSibling is null)
            {
                if (at.Parent is null || ReferenceEquals(at.Parent, root))
                {
                    return null;
                }
                at = at.Parent;
                depth--;
            }
            at = at.NextSibling;
        }
        return null;
    }
}
