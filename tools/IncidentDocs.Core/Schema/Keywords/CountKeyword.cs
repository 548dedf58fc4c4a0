using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>minItems</c> with <c>maxItems</c>, or <c>minProperties</c> with <c>maxProperties</c>.</summary>
/// <param name="type">Array or object.</param>
/// <param name="least">Fewest items.</param>
/// <param name="most">Most items.</param>
internal sealed class CountKeyword(NodeTypes type, int least, int most) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => type;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var count = CountOf(subject.Node);
        if ((count < least || count > most) && run.Fail())
        {
            run.Violations.Add(new Violation(this, Aspect.Whole, subject, subject.OwnerPlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var count = CountOf(violation.Subject.Node);
        return new Finding(
            count < least
                ? new Message(
                    $"항목이 너무 적음: {count}개 (최소 {least}개)",
                    $"too few entries: {count}, at least {least} needed"
                )
                : new Message(
                    $"항목이 너무 많음: {count}개 (최대 {most}개)",
                    $"too many entries: {count}, at most {most} allowed"
                )
        );
    }

    private static int CountOf(DataNode node) =>
        node is MappingNode mapping ? mapping.Entries.Length : ((SequenceNode)node).Items.Length;
}
