using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>Walks a tree once and keeps what the later stages need. The tree's nesting is within the limits, so it may recurse.</summary>
internal sealed class FactsWalker
{
    private readonly string _body;
    private readonly InlineFacts _inlines;
    private readonly HeadingIds _ids;
    private readonly List<MarkdownProblem> _problems;
    private readonly ImmutableArray<MarkdownHeading>.Builder _headings =
        ImmutableArray.CreateBuilder<MarkdownHeading>();
    private readonly ImmutableArray<MarkdownFence>.Builder _fences =
        ImmutableArray.CreateBuilder<MarkdownFence>();
    private readonly ImmutableArray<MarkdownFootnote>.Builder _footnotes =
        ImmutableArray.CreateBuilder<MarkdownFootnote>();
    private readonly SectionText _text;

    public FactsWalker(
        string body,
        int offset,
        List<MarkdownProblem> problems,
        ImmutableArray<string> taken
    )
    {
        _ids = new HeadingIds(taken);
        _body = body;
        _problems = problems;
        Place = new BodyPlace(body, offset);
        _text = new SectionText(body, Place);
        _inlines = new InlineFacts(body, Place, _text, problems);
    }

    private BodyPlace Place { get; }

    public MarkdownFacts Read(MarkdownDocument tree)
    {
        VisitChildren(tree);
        _text.EndSection();
        return new MarkdownFacts
        {
            Headings = _headings.DrainToImmutable(),
            Links = _inlines.Links.DrainToImmutable(),
            Fences = _fences.DrainToImmutable(),
            Tasks = _inlines.Tasks.DrainToImmutable(),
            Sections = _text.Sections.DrainToImmutable(),
            Footnotes = _footnotes.DrainToImmutable(),
            Words = _text.Words,
        };
    }

    private void VisitChildren(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            Visit(container[i]);
        }
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                VisitHeading(heading);
                break;
            case CodeBlock code:
                VisitCode(code);
                break;
            case HtmlBlock html:
                VisitHtml(html);
                break;
            case FootnoteGroup group:
                VisitFootnotes(group);
                break;
            case TableCell cell:
                VisitChildren(cell);
                _text.Space();
                break;
            case TableRow row:
                VisitChildren(row);
                _text.Break();
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                break;
            case CustomContainer custom:
                AddTitle(custom);
                VisitChildren(custom);
                break;
            case ContainerBlock container:
                VisitChildren(container);
                break;
            case LeafBlock leaf:
                VisitLeaf(leaf);
                break;
        }
    }

    private void VisitHeading(HeadingBlock heading)
    {
        var text = InlineText.Of(heading.Inline).Trim();
        var id = _ids.Next(text);
        _text.BeginSection(id, text);
        _headings.Add(new MarkdownHeading(heading.Level, text, id, Place.At(heading.Span)));
        _inlines.VisitHeading(heading.Inline);
    }

    // What stands after the name of a container, on its first line.
    private void AddTitle(CustomContainer container)
    {
        if (string.IsNullOrEmpty(container.Arguments))
        {
            return;
        }
        var rest = _body.AsSpan(Place.Within(container.Span).Start);
        var end = rest.IndexOfAny('\n', '\r');
        var at = (end < 0 ? rest : rest[..end]).LastIndexOf(container.Arguments);
        if (at >= 0)
        {
            _text.Text(new TextSpan(_body.Length - rest.Length + at, container.Arguments.Length));
            _text.Break();
        }
    }

    private void VisitLeaf(LeafBlock leaf)
    {
        if (leaf.Inline is not null)
        {
            _inlines.Visit(leaf.Inline);
        }
        else if (leaf is ParagraphBlock)
        {
            _text.Text(Place.Within(leaf.Span));
        }
        if (leaf.Parent is not TableCell)
        {
            _text.Break();
        }
    }

    private void VisitCode(CodeBlock code)
    {
        var lines = LeafText.LinesOf(code, _body);
        foreach (var line in lines)
        {
            _text.Code(line);
            _text.Break();
        }
        if (code is FencedCodeBlock fence)
        {
            AddFence(fence, lines);
        }
    }

    private void AddFence(FencedCodeBlock fence, ImmutableArray<TextSpan> lines)
    {
        var language = LanguageOf(fence);
        var name = _body.Substring(language.Start, language.Length);
        string? diagram = null;
        if (name.Equals("mermaid", StringComparison.OrdinalIgnoreCase))
        {
            (diagram, var word) = MermaidType.Find(
                lines,
                _body,
                lines.IsEmpty ? language.End : lines[^1].End
            );
            if (!MermaidType.IsDrawn(diagram))
            {
                _problems.Add(
                    new MarkdownProblem(
                        MarkdownProblemKind.UnsupportedDiagram,
                        Place.At(diagram.Length == 0 ? language : word),
                        NotDrawn(diagram)
                    )
                );
            }
        }
        _fences.Add(
            new MarkdownFence(
                name,
                Place.At(language),
                Place.At(lines),
                diagram,
                Place.At(fence.Span)
            )
        );
    }

    private static Message NotDrawn(string type) =>
        type.Length == 0
            ? new("Mermaid 블록에 다이어그램이 없음", "a Mermaid block without a diagram")
            : new(
                $"'{type}' 다이어그램은 그림 없이 코드로 보임",
                $"a Mermaid diagram of type '{type}' is shown as code"
            );

    // The first word after the fence.
    private TextSpan LanguageOf(FencedCodeBlock fence)
    {
        var start = Math.Clamp(fence.Span.Start, 0, _body.Length);
        while (start < _body.Length && _body[start] == fence.FencedChar)
        {
            start++;
        }
        while (start < _body.Length && _body[start] is ' ' or '\t')
        {
            start++;
        }
        var end = start;
        while (end < _body.Length && !char.IsWhiteSpace(_body[end]))
        {
            end++;
        }
        return TextSpan.Between(start, end);
    }

    private void VisitHtml(HtmlBlock html)
    {
        var text = LeafText.Of(html, _body);
        foreach (var token in HtmlToken.Cut(text.Text))
        {
            if (token.Tag.Name == HtmlTagName.None)
            {
                foreach (var piece in text.ToBody(token.Start, token.End))
                {
                    _text.Text(piece);
                    _text.Space();
                }
            }
        }
        _text.Break();
    }

    private TextSpan Trimmed(SourceSpan span)
    {
        var whole = Place.Within(span);
        var text = _body.AsSpan(whole.Start, whole.Length);
        return new TextSpan(
            whole.Start + text.Length - text.TrimStart().Length,
            text.Trim().Length
        );
    }

    private void VisitFootnotes(FootnoteGroup group)
    {
        foreach (var footnote in group.OfType<Footnote>().OrderBy(note => note.Order))
        {
            _footnotes.Add(
                new MarkdownFootnote(
                    footnote.Order,
                    footnote.Label?.TrimStart('^') ?? "",
                    footnote.Links.Count(link => !link.IsBackLink),
                    Place.At(Trimmed(footnote.Span))
                )
            );
            VisitChildren(footnote);
        }
    }
}
