using Markdig.Parsers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Lists that stop nesting at the limit: the marks beyond it are text.</summary>
internal sealed class LimitedListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        !processor.IsCodeIndent
        && IsItem(processor)
        && ParseRun.Of(processor).IsNestedFull(processor)
            ? BlockState.None
            : base.TryOpen(processor);

    private static bool IsItem(BlockProcessor processor)
    {
        var digits = 0;
        while (digits < 10 && char.IsAsciiDigit(processor.PeekChar(digits)))
        {
            digits++;
        }
        var isMark = digits == 0 || processor.PeekChar(digits) is '.' or ')';
        return isMark && processor.PeekChar(digits + 1) is ' ' or '\t' or '\0';
    }
}
