using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Diagnostics;

/// <summary>One finding at one place.</summary>
/// <param name="Descriptor">What kind of finding.</param>
/// <param name="Location">The smallest thing that is wrong.</param>
/// <param name="Message">What is wrong, without advice.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, Message Message)
{
    /// <summary>How to mend this one, when more can be said than the descriptor's <see cref="DiagnosticDescriptor.Mend"/>.</summary>
    public Message? Help { get; init; }

    /// <summary>Whether nothing but the passing of time brought it: it was not there when the document was written. Its level is never above a warning, except in a document that the change under review touches.</summary>
    public bool IsByTime { get; init; }

    /// <summary>Other places that the finding is about.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>A change of the file that would mend it, where one is known.</summary>
    public Fix? Fix { get; init; }
}
