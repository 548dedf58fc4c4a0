using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>$ref</c>, resolved.</summary>
/// <param name="target">What it refers to.</param>
internal sealed class RefKeyword(SchemaNode target) : Keyword
{
    /// <summary>What it refers to.</summary>
    public SchemaNode Target { get; } = target;

    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNode> InPlace => [Target];

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run) =>
        Target.Evaluate(in subject, run);
}
