using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>What an alternative that failed had noted, set aside until it is known whether it is the one that was meant.</summary>
/// <param name="Branch">Index of the alternative.</param>
/// <param name="Violations">Its violations.</param>
/// <param name="Annotations">Its annotations, from those parts that are valid.</param>
/// <param name="PublicNodes">Its public values.</param>
internal sealed record Attempt(
    int Branch,
    List<Violation> Violations,
    List<SchemaAnnotation> Annotations,
    List<DataNode?> PublicNodes
);
