using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>pattern</c>. A pattern that runs out of time leaves the value undecided, which is a finding of its own.</summary>
/// <param name="schema">The schema that it stands in.</param>
/// <param name="pattern">The pattern.</param>
internal sealed class PatternKeyword(SchemaNode schema, SchemaPattern pattern) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.String;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        if (
            !PatternMatching.Matches(pattern, ((ScalarNode)subject.Node).Value, in subject, run)
            && run.Fail()
        )
        {
            run.Violations.Add(new Violation(this, Aspect.Value, subject, subject.ValuePlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var shown = ValueWords.Show(violation.Subject.Node);
        return new Finding(
            new Message(
                $"정해진 형식이 아닌 값: {shown}",
                $"{shown} does not have the form required here"
            ),
            SchemaWords.AdviceOf(schema) ?? Form()
        );
    }

    private Message Form() => new($"형식: {pattern.Source}", $"the form: {pattern.Source}");
}
