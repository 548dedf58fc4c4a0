using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Definition lists that stop nesting at the limit.</summary>
internal sealed class LimitedDefinitionParser : DefinitionListParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        !processor.IsCodeIndent
        && processor.LastBlock is ParagraphBlock
        && processor.PeekChar(1) == ' '
        && ParseRun.Of(processor).IsNestedFull(processor)
            ? BlockState.None
            : base.TryOpen(processor);
}
