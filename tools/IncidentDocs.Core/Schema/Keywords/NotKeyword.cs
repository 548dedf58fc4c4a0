using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>not</c>. Most often it forbids properties to stand together (<c>not: {required: […]}</c>), which has words of its own.</summary>
/// <param name="forbidden">The schema that must not hold.</param>
internal sealed class NotKeyword(SchemaNode forbidden) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNode> InPlace => [forbidden];

    private PropertiesKeyword? Together =>
        forbidden is { Type: null, Keywords: [PropertiesKeyword { IsOnlyRequired: true } required] }
            ? required
            : null;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var start = run.Begin();
        if (!run.Holds(forbidden, in subject))
        {
            return;
        }
        run.Undo(start);
        if (run.Fail())
        {
            run.Violations.Add(
                new Violation(this, AspectOf(subject.Node), subject, PlaceOf(in subject))
            );
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var advice = SchemaWords.LabelOf(forbidden) ?? SchemaWords.AdviceOf(forbidden);
        if (Together is not { } together || violation.Subject.Node is not MappingNode)
        {
            return new Finding(
                new Message("여기에 쓸 수 없는 값", "this value is not allowed here"),
                advice
            );
        }
        var names = ValueWords.ListNames(together.Required);
        return together.Required.Length == 1
            ? new Finding(PropertyTexts.NotHere(together.Required[0]), advice)
            : new Finding(
                new Message(
                    $"함께 쓸 수 없는 항목: {names}",
                    $"properties that exclude each other: {names}"
                ),
                advice
            );
    }

    private static Aspect AspectOf(DataNode node) =>
        node is ScalarNode ? Aspect.Value : Aspect.Whole;

    private Text.TextSpan PlaceOf(in Subject subject) =>
        Together is { Required: [.., var last] } && subject.Node is MappingNode mapping
            ? mapping.Find(last)?.Key.Span ?? subject.OwnerPlace
            : subject.ValuePlace;
}
