using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Matches patterns within their time limit.</summary>
internal static class PatternMatching
{
    /// <summary>Whether the pattern matches. One that runs out of time counts as matching, gives one finding, and is not tried again in the same document.</summary>
    public static bool Matches(
        SchemaPattern pattern,
        string value,
        in Subject subject,
        EvaluationRun run
    )
    {
        if (run.IsSlow(pattern))
        {
            return true;
        }
        var outcome = pattern.Match(value);
        if (outcome == PatternOutcome.OutOfTime)
        {
            run.MarkSlow(pattern);
            run.GiveUp(
                new Violation(new OutOfTime(pattern), Aspect.Undecided, subject, subject.ValuePlace)
            );
            return true;
        }
        return outcome == PatternOutcome.Match;
    }

    private sealed class OutOfTime(SchemaPattern pattern) : Keyword
    {
        public override NodeTypes Applies => NodeTypes.None;

        public override void Check(in Subject subject, EvaluationRun run) { }

        public override Finding Describe(Violation violation)
        {
            var shown = Quoted.Of(pattern.Source);
            return new Finding(
                new Message(
                    $"패턴 {shown} 검사가 제한 시간 {SchemaPattern.TimeLimitText}를 넘겨 중단됨",
                    $"pattern {shown} took longer than {SchemaPattern.TimeLimitText} on this value"
                ),
                new Message(
                    "스키마의 패턴에서 겹친 반복을 없앤다",
                    "take nested repetitions out of the schema's pattern"
                )
            );
        }
    }
}
