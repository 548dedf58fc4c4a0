using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>minLength</c> and <c>maxLength</c>, in Unicode code points.</summary>
/// <param name="least">Fewest characters.</param>
/// <param name="most">Most characters.</param>
internal sealed class LengthKeyword(int least, int most) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.String;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var text = ((ScalarNode)subject.Node).Value;
        if (least <= text.Length / 2 && text.Length <= most)
        {
            return;
        }
        var length = CodePoints(text);
        if ((length < least || length > most) && run.Fail())
        {
            run.Violations.Add(new Violation(this, Aspect.Value, subject, subject.ValuePlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var length = CodePoints(((ScalarNode)violation.Subject.Node).Value);
        if (length == 0)
        {
            return new Finding(new Message("빈 문자열은 쓸 수 없음", "empty text"));
        }
        return new Finding(
            length < least
                ? new Message(
                    $"너무 짧음: {length}자 (최소 {least}자)",
                    $"too short: {Count(length)}, at least {least} needed"
                )
                : new Message(
                    $"너무 김: {length}자 (최대 {most}자)",
                    $"too long: {Count(length)}, at most {most} allowed"
                )
        );
    }

    private static string Count(int length) => length == 1 ? "1 character" : $"{length} characters";

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }
        return count;
    }
}
