using System.Buffers;
using System.Globalization;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>
/// The library's dispatcher with our own renderers, each of which writes elements and attributes of a fixed list. What a page
/// needs beside the tree (ids, balanced raw HTML, whether a link is open) is kept here for one body.
/// </summary>
internal sealed class PageHtml : HtmlRenderer
{
    private const int DeepestTree = 512;
    private static readonly SearchValues<char> EscapedInAddress = SearchValues.Create(
        " \"<>`{}|^\\&\n\r\t"
    );

    private readonly HeadingIds _ids;
    private readonly RawInlines _rawInlines = new();
    private RawBlocks? _rawBlocks;
    private int _links;

    public PageHtml(string body, MarkdownRenderOptions options, TextWriter output)
        : base(output)
    {
        Body = body;
        Options = options;
        _ids = new HeadingIds(options.TakenIds);
        MaximumNestingDepth = DeepestTree;
        ObjectRenderers.Clear();
        AddBlocks();
        AddInlines();
    }

    public string Body { get; }

    public MarkdownRenderOptions Options { get; }

    public MarkdownLabels Labels => Options.Labels;

    /// <summary>The number of the table written last.</summary>
    public int Tables { get; set; }

    /// <summary>Whether a link is open; then another would be invalid.</summary>
    public bool IsInLink => _links > 0;

    public void WritePage(MarkdownDocument tree)
    {
        _rawBlocks = RawBlocks.Plan(tree, Body);
        Render(tree);
        EnsureLine();
    }

    /// <summary>A text field: its paragraphs without elements of their own.</summary>
    public void WriteField(MarkdownDocument tree)
    {
        ImplicitParagraph = true;
        for (var i = 0; i < tree.Count; i++)
        {
            if (i > 0)
            {
                Write("<br>");
            }
            Write(tree[i]);
        }
    }

    /// <summary>A body that could not be parsed.</summary>
    public void WriteRaw(string body)
    {
        Write("<pre class=\"raw-markdown\" tabindex=\"0\">");
        WriteEscape(body);
        WriteLine("</pre>");
    }

    public string NextId(string headingText) => Options.AnchorOf(_ids.Next(headingText));

    public PlannedHtml PlanOf(HtmlBlock block) =>
        _rawBlocks?.Of(block) ?? throw new InvalidOperationException("a block of another tree");

    public bool Passes(HtmlInline inline) => _rawInlines.Passes(inline);

    /// <summary>Writes the text of a paragraph, heading, term or cell; as it stands in the body where its inlines were left out.</summary>
    public void WriteText(LeafBlock leaf)
    {
        if (leaf.Inline is not null)
        {
            WriteLeafInline(leaf);
            return;
        }
        if (leaf.Lines.Count > 0)
        {
            WriteLeafRawLines(leaf, writeEndOfLines: false, escape: true);
            return;
        }
        var start = Math.Clamp(leaf.Span.Start, 0, Body.Length);
        var end = Math.Clamp(leaf.Span.End + 1, start, Body.Length);
        WriteEscape(Body.AsSpan(start, end - start));
    }

    public void WriteChildrenInLink(ContainerInline container)
    {
        _links++;
        WriteChildren(container);
        _links--;
    }

    public PageHtml WriteAttribute(string name, string value)
    {
        Write(' ').Write(name).Write("=\"");
        WriteEscape(value);
        Write('"');
        return this;
    }

    public PageHtml WriteId(string id)
    {
        Write(" id=\"").Write(Options.IdPrefix);
        WriteEscape(id);
        Write('"');
        return this;
    }

    /// <summary>An address as an attribute; Hangul stays readable, what HTML or URLs do not allow is percent-encoded.</summary>
    public PageHtml WriteAddress(string name, string address)
    {
        Write(' ').Write(name).Write("=\"");
        var rest = address.AsSpan();
        for (
            var at = rest.IndexOfAny(EscapedInAddress);
            at >= 0;
            at = rest.IndexOfAny(EscapedInAddress)
        )
        {
            Write(rest[..at]);
            Write(
                rest[at] == '&'
                    ? "&amp;"
                    : string.Create(CultureInfo.InvariantCulture, $"%{(int)rest[at]:X2}")
            );
            rest = rest[(at + 1)..];
        }
        Write(rest);
        Write('"');
        return this;
    }

    private void AddBlocks()
    {
        ObjectRenderers.Add(new ParagraphHtml());
        ObjectRenderers.Add(new HeadingHtml());
        ObjectRenderers.Add(new ListHtml());
        ObjectRenderers.Add(new CodeHtml());
        ObjectRenderers.Add(new TableHtml());
        ObjectRenderers.Add(new AlertHtml());
        ObjectRenderers.Add(new QuoteHtml());
        ObjectRenderers.Add(new ContainerHtml());
        ObjectRenderers.Add(new DefinitionHtml());
        ObjectRenderers.Add(new FootnotesHtml());
        ObjectRenderers.Add(new RawBlockHtml());
        ObjectRenderers.Add(new RuleHtml());
    }

    private void AddInlines()
    {
        ObjectRenderers.Add(new LiteralHtml());
        ObjectRenderers.Add(new EntityHtml());
        ObjectRenderers.Add(new LineBreakHtml());
        ObjectRenderers.Add(new CodeSpanHtml());
        ObjectRenderers.Add(new EmphasisHtml());
        ObjectRenderers.Add(new LinkHtml());
        ObjectRenderers.Add(new AddressHtml());
        ObjectRenderers.Add(new TaskHtml());
        ObjectRenderers.Add(new FootnoteReferenceHtml());
        ObjectRenderers.Add(new RawInlineHtml());
        ObjectRenderers.Add(new DelimiterHtml());
    }
}
