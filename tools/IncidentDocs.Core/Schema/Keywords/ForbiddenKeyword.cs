using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>The schema <c>false</c>: nothing may stand here.</summary>
internal sealed class ForbiddenKeyword : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        if (run.Fail())
        {
            var place = subject.Key?.Span ?? subject.ValuePlace;
            run.Violations.Add(
                new Violation(this, Aspect.Unknown, subject, place) { Name = subject.Key?.Value }
            );
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation) =>
        new(PropertyTexts.NotHere(violation.Name));
}
