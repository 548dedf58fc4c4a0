using Markdig.Parsers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Quotes that stop nesting at the limit: the marks beyond it are text.</summary>
internal sealed class LimitedQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        !processor.IsCodeIndent && ParseRun.Of(processor).IsNestedFull(processor)
            ? BlockState.None
            : base.TryOpen(processor);
}
