using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>uniqueItems</c>, by hashing, so that a long list costs no more than its length.</summary>
internal sealed class UniqueItemsKeyword : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Array;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var items = ((SequenceNode)subject.Node).Items;
        if (items.Length < 2)
        {
            return;
        }
        var seen = new HashSet<DataNode>(items.Length, NodeEquality.Instance);
        foreach (var item in items)
        {
            if (seen.Add(item) || !run.Fail())
            {
                continue;
            }
            seen.TryGetValue(item, out var first);
            run.Violations.Add(
                new Violation(this, Aspect.Whole, new Subject(item, Key: null), item.Span)
                {
                    Other = first,
                }
            );
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var shown = ValueWords.Show(violation.Subject.Node);
        return new Finding(
            new Message($"같은 항목이 두 번 있음: {shown}", $"duplicate item {shown}"),
            Related: violation.Other is { } first
                ? (first.Span, new Message("먼저 나온 곳", "first given here"))
                : null
        );
    }
}
