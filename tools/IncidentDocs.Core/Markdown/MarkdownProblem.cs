using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>Something wrong in a Markdown body, before it has a code.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The smallest thing that is wrong, as offsets in the file.</param>
/// <param name="Message">What is wrong, without advice.</param>
/// <param name="Help">How to mend this one, where more can be said than its kind says.</param>
public sealed record MarkdownProblem(
    MarkdownProblemKind Kind,
    TextSpan Span,
    Message Message,
    Message? Help = null
);
