using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>A violation before it is worded. Most are never worded: they belong to alternatives that did not apply.</summary>
/// <param name="keyword">The keyword that found it and can word it.</param>
/// <param name="aspect">What it is about.</param>
/// <param name="subject">The value it is about.</param>
/// <param name="place">Where the finding will point.</param>
internal sealed class Violation(Keyword keyword, Aspect aspect, Subject subject, TextSpan place)
{
    public Keyword Keyword { get; } = keyword;

    public Aspect Aspect { get; } = aspect;

    public Subject Subject { get; } = subject;

    public TextSpan Place { get; } = place;

    /// <summary>The property that is missing or unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The name that was probably meant.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The names that could stand in its stead.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Another place of the document that it is about.</summary>
    public DataNode? Other { get; init; }

    /// <summary>What each alternative said.</summary>
    public IReadOnlyList<Violation> Alternatives { get; init; } = [];

    /// <summary>The entry whose value made this rule apply, such as <c>kind: acknowledged</c>.</summary>
    public MappingEntry? Cause { get; set; }
}
