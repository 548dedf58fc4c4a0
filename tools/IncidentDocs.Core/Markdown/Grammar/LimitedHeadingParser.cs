using Markdig.Parsers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Headings, which are watched like paragraphs: a body may consist of them alone.</summary>
internal sealed class LimitedHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        ParseRun.Of(processor).WatchLeaves(processor.Document);
        return base.TryOpen(processor);
    }
}
