using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Paragraphs whose link definitions and underlined headings are looked for within limits, for the library rereads the paragraph at each.</summary>
internal sealed class LimitedParagraphParser : ParagraphBlockParser
{
    private const int UnderlinedLines = 64;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        ParseRun.Of(processor).WatchLeaves(processor.Document);
        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > UnderlinedLines } || processor.IsBlankLine)
        {
            return base.TryContinue(processor, block);
        }
        block.NewLine = processor.Line.NewLine;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var run = ParseRun.Of(processor);
        if (
            block is not ParagraphBlock paragraph
            || paragraph.Lines.Count <= run.Limits.DefinitionLines
        )
        {
            return base.Close(processor, block);
        }
        ParagraphLines.Trim(paragraph);
        if (BeginsWithDefinition(paragraph))
        {
            var message = new Message(
                Invariant(
                    $"한 문단의 줄이 {paragraph.Lines.Count}개로 링크 정의를 읽는 한도 {run.Limits.DefinitionLines}개를 넘음"
                ),
                Invariant(
                    $"a paragraph of {paragraph.Lines.Count} lines, over the {run.Limits.DefinitionLines} within which link definitions are read"
                )
            );
            run.Report(new TextSpan(paragraph.Span.Start, 1), message);
        }
        return true;
    }

    // "[label]:", with the label on one line or several.
    private static bool BeginsWithDefinition(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Lines[0].Slice.CurrentChar != '[')
        {
            return false;
        }
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i].Slice.AsSpan();
            var close = line.IndexOf(']');
            if (close >= 0)
            {
                return line[(close + 1)..].StartsWith(":");
            }
        }
        return false;
    }

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
