using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using NodaTime;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>A handbook whose documents are compiled, each by itself, and not yet held against each other.</summary>
/// <param name="Sources">Its files.</param>
/// <param name="Schemas">The schemas it was checked against.</param>
/// <param name="SchemaFindings">What is wrong with its own schemas.</param>
/// <param name="Documents">The documents, in ordinal order of their paths.</param>
internal sealed record CompiledHandbook(
    SourceSet Sources,
    SchemaSet Schemas,
    ImmutableArray<Diagnostic> SchemaFindings,
    ImmutableArray<CompiledDocument> Documents
)
{
    /// <summary>How far the escalation is proved to reach somebody.</summary>
    public Duration Horizon { get; init; } = HandbookFacts.UsualHorizon;
}
