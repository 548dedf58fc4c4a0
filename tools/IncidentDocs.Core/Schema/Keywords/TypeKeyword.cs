using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>type</c>. Also words that a value is of none of the types that any alternative takes.</summary>
/// <param name="schema">The schema that it stands in.</param>
/// <param name="allowed">The types a value may be of.</param>
internal sealed class TypeKeyword(SchemaNode schema, NodeTypes allowed) : Keyword
{
    /// <summary>The types a value may be of.</summary>
    public NodeTypes Allowed { get; } = allowed;

    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        if (!NodeTyping.Fits(subject.Node, NodeTyping.TypeOf(subject.Node), Allowed) && run.Fail())
        {
            run.Violations.Add(new Violation(this, Aspect.Value, subject, subject.ValuePlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var node = violation.Subject.Node;
        return node is ScalarNode { Kind: ScalarKind.Null }
            ? new Finding(TypeTexts.Empty(Allowed), SchemaWords.AdviceOf(schema))
            : new Finding(
                TypeTexts.Mismatch(Allowed, node),
                TypeTexts.QuotingAdvice(Allowed, node) ?? SchemaWords.AdviceOf(schema)
            );
    }
}
