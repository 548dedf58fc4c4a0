using System.Collections.Immutable;
using IncidentDocs.Core.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>Gathers links, tasks and text from inlines.</summary>
internal sealed class InlineFacts(
    string body,
    BodyPlace place,
    SectionText text,
    List<MarkdownProblem> problems
)
{
    private bool _inLink;
    private bool _isHeading;

    public ImmutableArray<MarkdownLink>.Builder Links { get; } =
        ImmutableArray.CreateBuilder<MarkdownLink>();

    public ImmutableArray<MarkdownTask>.Builder Tasks { get; } =
        ImmutableArray.CreateBuilder<MarkdownTask>();

    /// <summary>A heading's text is kept with the heading, so only its links count.</summary>
    public void VisitHeading(ContainerInline? heading)
    {
        _isHeading = true;
        VisitChildren(heading);
        _isHeading = false;
    }

    public void Visit(ContainerInline container) => VisitChildren(container);

    private void VisitChildren(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Visit(inline);
        }
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LinkInline link:
                VisitLink(link);
                break;
            case AutolinkInline address:
                VisitAddress(address);
                break;
            case TaskList task:
                Tasks.Add(
                    new MarkdownTask(task.Checked, InlineText.After(task), place.At(task.Span))
                );
                break;
            case DelimiterInline delimiter:
                AddText(delimiter);
                VisitChildren(delimiter);
                break;
            case ContainerInline container:
                VisitChildren(container);
                break;
            default:
                AddText(inline);
                break;
        }
    }

    private void AddText(Inline inline)
    {
        if (_isHeading)
        {
            return;
        }
        switch (inline)
        {
            case LiteralInline literal:
                text.Literal(literal);
                break;
            case CodeInline code:
                AddCode(place.Within(code.Span), code.DelimiterCount, code.Content);
                break;
            case HtmlEntityInline entity:
                text.Entity(place.Within(entity.Span));
                break;
            case LineBreakInline:
                text.Space();
                break;
            case HtmlInline html when HtmlTag.Of(html.Tag).Name == HtmlTagName.None:
            case DelimiterInline:
                text.Text(place.Within(inline.Span));
                break;
        }
    }

    // Line by line, for the marks of a quote may stand between. A mark that the library read as code is code.
    private void AddCode(TextSpan span, int ticks, ReadOnlySpan<char> content)
    {
        var inside = Math.Min(ticks, span.Length / 2);
        var (start, end) = (span.Start + inside, span.End - inside);
        while (start < end)
        {
            var line = body.AsSpan(start, end - start);
            var length = line.IndexOfAny('\n', '\r');
            length = length < 0 ? line.Length : length;
            text.Code(new TextSpan(start, length));
            content = content.TrimStart()[
                Math.Min(line[..length].Trim().Length, content.TrimStart().Length)..
            ];
            start += length;
            if (start < end)
            {
                text.Space();
                start = end - WithoutMarks(body.AsSpan(start, end - start), content).Length;
            }
        }
    }

    private static ReadOnlySpan<char> WithoutMarks(
        ReadOnlySpan<char> lines,
        ReadOnlySpan<char> content
    )
    {
        lines = lines.TrimStart();
        content = content.TrimStart();
        var end = lines.IndexOfAny('\n', '\r');
        var line = (end < 0 ? lines : lines[..end]).TrimEnd();
        var marks = 0;
        while (
            marks < line.Length
            && line[marks] is '>' or ' ' or '\t'
            && (line[marks] is not '>' || !content.StartsWith(line[marks..]))
        )
        {
            marks++;
        }
        return lines[marks..];
    }

    // A link inside a link is its text: HTML has no such thing.
    private void VisitLink(LinkInline link)
    {
        if (!_inLink || link.IsImage)
        {
            AddLink(link);
        }
        var outer = _inLink;
        _inLink |= !link.IsImage;
        VisitChildren(link);
        _inLink = outer;
    }

    private void AddLink(LinkInline link)
    {
        var target = link.Url ?? "";
        Add(
            new MarkdownLink(
                link.IsAutoLink ? MarkdownLinkKind.Address
                    : link.IsImage ? MarkdownLinkKind.Image
                    : MarkdownLinkKind.Link,
                target,
                link.IsImage ? UrlPolicy.CheckImage(target) : UrlPolicy.Check(target),
                place.At(TargetOf(link)),
                InlineText.Of(link),
                place.At(link.Span)
            )
        );
    }

    private void VisitAddress(AutolinkInline address)
    {
        var span = place.Within(address.Span);
        var inner = TextSpan.Between(span.Start + 1, Math.Max(span.End - 1, span.Start + 1));
        if (!_inLink)
        {
            var target = address.IsEmail ? "mailto:" + address.Url : address.Url;
            var verdict = UrlPolicy.Check(target);
            Add(
                new MarkdownLink(
                    MarkdownLinkKind.Address,
                    target,
                    verdict,
                    place.At(inner),
                    address.Url,
                    place.At(span)
                )
            );
        }
        if (!_isHeading)
        {
            text.Text(inner);
        }
    }

    private void Add(MarkdownLink link)
    {
        Links.Add(link);
        if (!UrlPolicy.Allows(link.Verdict))
        {
            problems.Add(
                new MarkdownProblem(
                    MarkdownProblemKind.RefusedAddress,
                    link.TargetSpan.Length > 0 ? link.TargetSpan : link.Span,
                    UrlPolicy.Describe(link.Target, link.Verdict),
                    UrlPolicy.Advice
                )
            );
        }
    }

    private TextSpan TargetOf(LinkInline link)
    {
        var span = Markup.AddressWithin(body, place.Within(link.UrlSpan));
        var isRight =
            link.UrlSpan.End >= link.UrlSpan.Start
            && string.Equals(
                Markup.DecodeAddress(body.AsSpan(span.Start, span.Length)),
                link.Url,
                StringComparison.Ordinal
            );
        return isRight ? span : Search(link, span);
    }

    // The library's span is wrong: look for the address as decoded, else point at the end of the link.
    private TextSpan Search(LinkInline link, TextSpan span)
    {
        var whole = place.Within(link.Reference?.Span ?? link.Span);
        var at = string.IsNullOrEmpty(link.Url)
            ? -1
            : body.AsSpan(whole.Start, whole.Length)
                .LastIndexOf(link.Url, StringComparison.Ordinal);
        if (at >= 0)
        {
            return new TextSpan(whole.Start + at, link.Url!.Length);
        }
        return span.Start >= whole.Start && span.End <= whole.End && span.Length > 0
            ? span
            : new TextSpan(whole.End, 0);
    }
}
