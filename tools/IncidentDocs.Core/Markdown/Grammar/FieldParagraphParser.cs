using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>The paragraphs of a text field, in which nothing is a heading or a link definition.</summary>
internal sealed class FieldParagraphParser : ParagraphBlockParser
{
    public FieldParagraphParser() => ParseSetextHeadings = false;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        ParseRun.Of(processor).WatchLeaves(processor.Document);
        return base.TryOpen(processor);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ParagraphLines.Trim((ParagraphBlock)block);
        return true;
    }
}
