using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>What one run of the parser carries along: the limits and what was found over them. Offsets are those of the body.</summary>
internal sealed class ParseRun(string body, MarkdownLimits limits) : MarkdownParserContext
{
    private bool _watchesLeaves;
    private bool _nestingReported;
    private bool _footnotesReported;

    public string Body { get; } = body;

    public MarkdownLimits Limits { get; } = limits;

    public List<MarkdownProblem> Problems { get; } = [];

    /// <summary>The run that a processor belongs to; a pipeline of ours is never used without one.</summary>
    public static ParseRun Of(BlockProcessor processor) =>
        processor.Context as ParseRun
        ?? throw new InvalidOperationException("a pipeline was used without its limits");

    public void Report(TextSpan span, Message message)
    {
        if (Problems.Count < Limits.Problems)
        {
            Problems.Add(new MarkdownProblem(MarkdownProblemKind.TooLarge, span, message));
        }
    }

    /// <summary>Has every paragraph, heading and table looked at after the blocks are known and before their inlines are parsed.</summary>
    public void WatchLeaves(MarkdownDocument document)
    {
        if (_watchesLeaves)
        {
            return;
        }
        _watchesLeaves = true;
        document.ProcessInlinesBegin += (_, _) => new LeafInspection(this).Inspect(document);
    }

    /// <summary>Whether no further container may be opened here; reported once a body, at the mark that would have opened it.</summary>
    public bool IsNestedFull(BlockProcessor processor)
    {
        var depth = 0;
        for (
            Block? block = processor.GetCurrentContainerOpened();
            block is not null;
            block = block.Parent
        )
        {
            depth += block
                is QuoteBlock
                    or ListItemBlock
                    or CustomContainer
                    or DefinitionItem
                    or Footnote
                ? 1
                : 0;
        }
        if (depth < Limits.Nesting)
        {
            return false;
        }
        if (!_nestingReported)
        {
            _nestingReported = true;
            Report(
                new TextSpan(processor.Start, 1),
                TooDeep("인용과 목록", "quotes and lists", Limits.Nesting)
            );
        }
        return true;
    }

    /// <summary>Whether no further footnote may begin here; reported once a body.</summary>
    public bool IsFullOfFootnotes(BlockProcessor processor, FootnoteGroup? footnotes)
    {
        var isFull =
            footnotes?.Count >= Limits.Footnotes
            && processor.CurrentChar == '['
            && processor.PeekChar(1) == '^';
        if (isFull && !_footnotesReported)
        {
            _footnotesReported = true;
            Report(
                new TextSpan(processor.Start, 2),
                new Message(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"각주: 한도 {Limits.Footnotes}개를 넘음"
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"more than {Limits.Footnotes} footnotes"
                    )
                )
            );
        }
        return isFull;
    }

    public static Message TooDeep(string ko, string en, int limit) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{ko}: {limit}단계보다 깊이 중첩됨"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{en} are nested deeper than {limit} levels"
            )
        );
}
