using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>if</c>, <c>then</c> and <c>else</c>. Annotations come from <c>if</c> where it holds, and from the branch that applies.</summary>
/// <param name="condition">The schema of <c>if</c>.</param>
/// <param name="then">What must hold where the condition does.</param>
/// <param name="otherwise">What must hold where it does not.</param>
internal sealed class ConditionalKeyword(
    SchemaNode condition,
    SchemaNode? then,
    SchemaNode? otherwise
) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNode> InPlace =>
        new[] { condition, then, otherwise }.OfType<SchemaNode>();

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var branch = run.Holds(condition, in subject) ? then : otherwise;
        if (branch is null)
        {
            return;
        }
        var start = run.Begin();
        branch.Evaluate(in subject, run);
        if (run.Violations.Count > start.Violations && subject.Node is MappingNode mapping)
        {
            CauseMarking.Mark(run, start, mapping, CauseIn(mapping));
        }
    }

    /// <summary>The entry of the first property whose value the condition asks for.</summary>
    private MappingEntry? CauseIn(MappingNode mapping)
    {
        foreach (
            var rule in condition
                .Keywords.OfType<PropertiesKeyword>()
                .SelectMany(keyword => keyword.Rules)
        )
        {
            if (mapping.Find(rule.Name) is { } entry)
            {
                return entry;
            }
        }
        return null;
    }
}
