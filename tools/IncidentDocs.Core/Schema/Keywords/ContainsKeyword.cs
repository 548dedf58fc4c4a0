using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>contains</c>. Annotations come from every item that fits.</summary>
/// <param name="wanted">The schema that at least one item must fit.</param>
internal sealed class ContainsKeyword(SchemaNode wanted) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Array;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var found = false;
        foreach (var item in ((SequenceNode)subject.Node).Items)
        {
            found |= run.Holds(wanted, new Subject(item, Key: null));
            if (found && run.IsQuiet)
            {
                return;
            }
        }
        if (!found && run.Fail())
        {
            run.Violations.Add(new Violation(this, Aspect.Whole, subject, subject.OwnerPlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation) =>
        new(
            new Message(
                "필요한 조건에 맞는 항목이 하나도 없음",
                "no item is of the kind needed here"
            ),
            SchemaWords.LabelOf(wanted) ?? SchemaWords.AdviceOf(wanted)
        );
}
