using System.Collections.Immutable;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>allOf</c>.</summary>
/// <param name="parts">The schemas that must all hold.</param>
internal sealed class AllOfKeyword(ImmutableArray<SchemaNode> parts) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNode> InPlace => parts;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var before = run.Failures;
        foreach (var part in parts)
        {
            part.Evaluate(in subject, run);
            if (run.IsQuiet && run.Failures > before)
            {
                return;
            }
        }
    }
}
