using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>enum</c>, and <c>const</c>, which is an enum of one.</summary>
/// <param name="values">The values that are allowed.</param>
internal sealed class EnumKeyword(ImmutableArray<DataNode> values) : Keyword
{
    private readonly HashSet<string> _strings = values
        .OfType<ScalarNode>()
        .Where(value => value.Kind == ScalarKind.String)
        .Select(value => value.Value)
        .ToHashSet(StringComparer.Ordinal);

    private readonly ImmutableArray<DataNode> _others =
    [
        .. values.Where(value => value is not ScalarNode { Kind: ScalarKind.String }),
    ];

    /// <summary>The values that are allowed, in the order of the schema.</summary>
    public ImmutableArray<DataNode> Values { get; } = values;

    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <summary>Whether a value is among those allowed.</summary>
    public bool Allows(DataNode node)
    {
        if (node is ScalarNode { Kind: ScalarKind.String } text)
        {
            return _strings.Contains(text.Value);
        }
        foreach (var other in _others)
        {
            if (NodeEquality.Instance.Equals(other, node))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the two have a value in common.</summary>
    public bool Overlaps(EnumKeyword other) => Values.Any(other.Allows);

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        if (!Allows(subject.Node) && run.Fail())
        {
            run.Violations.Add(new Violation(this, Aspect.Value, subject, subject.ValuePlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation) =>
        EnumTexts.NotAllowed(Values, violation.Subject.Node);
}
