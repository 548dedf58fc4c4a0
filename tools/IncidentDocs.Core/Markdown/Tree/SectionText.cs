using System.Collections.Immutable;
using IncidentDocs.Core.Text;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>Gathers the plain text of a page as spans, section by section, and counts its words.</summary>
internal sealed class SectionText(string body, BodyPlace place)
{
    private readonly ImmutableArray<MarkdownRun>.Builder _runs =
        ImmutableArray.CreateBuilder<MarkdownRun>();
    private string _id = "";
    private bool _inWord;

    public ImmutableArray<MarkdownSection>.Builder Sections { get; } =
        ImmutableArray.CreateBuilder<MarkdownSection>();

    public int Words { get; private set; }

    public void BeginSection(string id, string heading)
    {
        EndSection();
        _id = id;
        Count(heading);
        _inWord = false;
    }

    public void EndSection()
    {
        if (_runs.Count > 0 || _id.Length > 0)
        {
            Sections.Add(new MarkdownSection(_id, _runs.ToImmutable()));
        }
        _runs.Clear();
        _inWord = false;
    }

    /// <summary>Text that stands in the body as it is read.</summary>
    public void Text(TextSpan span)
    {
        Count(body.AsSpan(span.Start, span.Length));
        Add(MarkdownRunKind.Text, span);
    }

    /// <summary>A literal; where the library trimmed it or took a backslash from it, only what is left.</summary>
    public void Literal(LiteralInline literal)
    {
        var span = place.Within(literal.Span);
        var content = literal.Content.AsSpan();
        var at = body.AsSpan(span.Start, span.Length).IndexOf(content);
        Text(at < 0 ? span : new TextSpan(span.Start + at, content.Length));
    }

    public void Entity(TextSpan span)
    {
        Words += _inWord ? 0 : 1;
        _inWord = true;
        Add(MarkdownRunKind.Entity, span);
    }

    public void Code(TextSpan span)
    {
        _inWord = false;
        Add(MarkdownRunKind.Code, span);
    }

    public void Space() => Separate(MarkdownGap.Space);

    public void Break() => Separate(MarkdownGap.Break);

    private void Separate(MarkdownGap gap)
    {
        _inWord = false;
        if (_runs.Count > 0 && _runs[^1].Gap < gap)
        {
            _runs[^1] = new MarkdownRun(_runs[^1].Kind, _runs[^1].Span, gap);
        }
    }

    // Neighbours become one run: literals are often cut at characters that turned out to mean nothing, and lines of a
    // paragraph at their ends.
    private void Add(MarkdownRunKind kind, TextSpan span)
    {
        if (span.Length == 0)
        {
            return;
        }
        var inFile = place.At(span);
        if (kind == MarkdownRunKind.Text && _runs.Count > 0 && Joins(_runs[^1], inFile, span))
        {
            _runs[^1] = new MarkdownRun(kind, TextSpan.Between(_runs[^1].Span.Start, inFile.End));
            return;
        }
        _runs.Add(new MarkdownRun(kind, inFile));
    }

    // Nothing stands between them, or a line end and white space.
    private bool Joins(MarkdownRun last, TextSpan inFile, TextSpan span)
    {
        var gap = inFile.Start - last.Span.End;
        if (last.Kind != MarkdownRunKind.Text || last.Gap == MarkdownGap.Break || gap < 0)
        {
            return false;
        }
        if (last.Gap == MarkdownGap.None)
        {
            return gap == 0;
        }
        var between = body.AsSpan(span.Start - gap, gap);
        return between.Contains('\n') && between.IsWhiteSpace();
    }

    private void Count(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            var isWhite = char.IsWhiteSpace(letter);
            Words += !isWhite && !_inWord ? 1 : 0;
            _inWord = !isWhite;
        }
    }
}
