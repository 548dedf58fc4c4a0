using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>One of <c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c> and <c>multipleOf</c>.</summary>
/// <param name="relation">Which of them.</param>
/// <param name="bound">Its number.</param>
/// <param name="written">The number as the schema writes it.</param>
internal sealed class RangeKeyword(RangeRelation relation, SchemaNumber bound, string written)
    : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Numeric;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        if (
            SchemaNumber.TryRead((ScalarNode)subject.Node, out var number)
            && !Holds(number)
            && run.Fail()
        )
        {
            run.Violations.Add(new Violation(this, Aspect.Value, subject, subject.ValuePlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var shown = Quoted.Of(((ScalarNode)violation.Subject.Node).Value);
        return new Finding(
            relation switch
            {
                RangeRelation.AtLeast => new Message(
                    $"{written} 이상이어야 함: {shown}",
                    $"{shown} is less than {written}"
                ),
                RangeRelation.AtMost => new Message(
                    $"{written} 이하여야 함: {shown}",
                    $"{shown} is more than {written}"
                ),
                RangeRelation.Above => new Message(
                    $"{written}보다 커야 함: {shown}",
                    $"{shown} is not more than {written}"
                ),
                RangeRelation.Below => new Message(
                    $"{written}보다 작아야 함: {shown}",
                    $"{shown} is not less than {written}"
                ),
                _ => new Message(
                    $"{written}의 배수여야 함: {shown}",
                    $"{shown} is not a multiple of {written}"
                ),
            }
        );
    }

    private bool Holds(SchemaNumber number) =>
        relation switch
        {
            RangeRelation.AtLeast => number.CompareTo(bound) >= 0,
            RangeRelation.AtMost => number.CompareTo(bound) <= 0,
            RangeRelation.Above => number.CompareTo(bound) > 0,
            RangeRelation.Below => number.CompareTo(bound) < 0,
            _ => number.IsMultipleOf(bound),
        };
}
