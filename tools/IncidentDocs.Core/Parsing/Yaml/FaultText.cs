using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>How a kind of fault is told.</summary>
/// <param name="Place">Where it is shown.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Help">What was expected.</param>
internal sealed record FaultText(FaultPlace Place, Message What, Message Help)
{
    /// <summary>DOC001 unless the cause is something that we don't support.</summary>
    public DiagnosticDescriptor Descriptor { get; init; } = ParsingFindings.InvalidYaml;

    /// <summary>Whether the bracket that is still open is shown beside it.</summary>
    public bool IsBracket { get; init; }
}
