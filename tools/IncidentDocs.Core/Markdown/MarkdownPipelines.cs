using IncidentDocs.Core.Markdown.Grammar;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace IncidentDocs.Core.Markdown;

/// <summary>
/// Our Markdown: CommonMark and the extensions named here, one by one. There are no generic attributes, no automatic ids of the
/// library and no inline containers (<c>a::text</c> is a cast, not a span). The pipelines are immutable and shared by all threads.
/// </summary>
internal static class MarkdownPipelines
{
    /// <summary>What a page is written in.</summary>
    public static MarkdownPipeline Page { get; } = BuildPage();

    /// <summary>What a text field is written in: the inlines of a page, and no block but the paragraph.</summary>
    public static MarkdownPipeline Inline { get; } = BuildInline();

    private static MarkdownPipeline BuildPage()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Replace<QuoteBlockParser>(new LimitedQuoteParser());
        builder.BlockParsers.Replace<ListBlockParser>(new LimitedListParser());
        builder.BlockParsers.Replace<HeadingBlockParser>(new LimitedHeadingParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new LimitedParagraphParser());
        builder.BlockParsers.Insert(0, new LimitedDefinitionParser());
        builder.BlockParsers.Insert(0, new LimitedContainerParser());
        builder.BlockParsers.Insert(0, new LimitedFootnoteParser());
        builder.Extensions.Add(new PipeTableExtension());
        builder.Extensions.Add(new AlertExtension());
        AddInlines(builder);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new StrictTaskParser());
        return builder.Build();
    }

    private static MarkdownPipeline BuildInline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new FieldParagraphParser());
        AddInlines(builder);
        return builder.Build();
    }

    private static void AddInlines(MarkdownPipelineBuilder builder)
    {
        builder.Extensions.Add(new EmphasisExtraExtension(EmphasisExtraOptions.Strikethrough));
        builder.UseCjkFriendlyEmphasis();
        builder.UsePreciseSourceLocation();
        builder.InlineParsers.Add(new BareAddressParser());
    }
}
