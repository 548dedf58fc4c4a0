using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>What the compiler makes of its sources.</summary>
/// <param name="Roots">The compiled schemas by URI.</param>
/// <param name="Diagnostics">What is wrong with the schemas.</param>
internal sealed record CompiledSources(
    IReadOnlyDictionary<string, SchemaNode> Roots,
    ImmutableArray<Diagnostic> Diagnostics
);
