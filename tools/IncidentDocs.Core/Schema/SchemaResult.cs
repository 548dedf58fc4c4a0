using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema;

/// <summary>What a schema found in a document. Annotations come only from parts that are valid: of alternatives, only from the one that applied.</summary>
/// <param name="Diagnostics">Violations (SCH001), in document order.</param>
/// <param name="Annotations">References and declarations, in document order, each once.</param>
/// <param name="PublicNodes">Values whose schema says <c>"x-audience": "public"</c>, in document order, each once. Whether the parents are public too is for the reader to ask.</param>
public sealed record SchemaResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<SchemaAnnotation> Annotations,
    ImmutableArray<DataNode> PublicNodes
)
{
    /// <summary>Whether the document fits the schema.</summary>
    public bool IsValid => Diagnostics.IsEmpty;

    /// <summary>A new set of <see cref="PublicNodes"/>, by identity.</summary>
    public HashSet<DataNode> ToPublicSet() => new(PublicNodes, ReferenceEqualityComparer.Instance);
}
