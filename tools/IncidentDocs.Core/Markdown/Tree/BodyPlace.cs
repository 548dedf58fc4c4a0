using System.Collections.Immutable;
using IncidentDocs.Core.Text;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>Leads from places in a body to places in its file. The library's spans are kept inside the body, for some of them are not.</summary>
/// <param name="body">The body.</param>
/// <param name="offset">Where it begins in the file.</param>
internal sealed class BodyPlace(string body, int offset)
{
    public TextSpan Within(SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, body.Length);
        return TextSpan.Between(start, Math.Clamp(span.End + 1, start, body.Length));
    }

    public TextSpan At(SourceSpan span) => At(Within(span));

    public TextSpan At(TextSpan span) => span with { Start = span.Start + offset };

    public ImmutableArray<TextSpan> At(ImmutableArray<TextSpan> spans) =>
        offset == 0 ? spans : [.. spans.Select(At)];
}
