using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Custom containers (<c>:::</c>) that stop nesting at the limit.</summary>
internal sealed class LimitedContainerParser : CustomContainerParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        !processor.IsCodeIndent
        && processor.PeekChar(1) == ':'
        && processor.PeekChar(2) == ':'
        && ParseRun.Of(processor).IsNestedFull(processor)
            ? BlockState.None
            : base.TryOpen(processor);
}
