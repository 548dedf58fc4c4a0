using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Footnotes up to the limit; the library removes unused ones in quadratic time.</summary>
internal sealed class LimitedFootnoteParser : FootnoteParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        IsFull(processor, processor.Document.GetData(typeof(Footnote)) as FootnoteGroup)
            ? BlockState.None
            : base.TryOpen(processor);

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        IsFull(processor, block.Parent as FootnoteGroup)
            ? BlockState.None
            : base.TryContinue(processor, block);

    private static bool IsFull(BlockProcessor processor, FootnoteGroup? footnotes) =>
        ParseRun.Of(processor).IsFullOfFootnotes(processor, footnotes);
}
