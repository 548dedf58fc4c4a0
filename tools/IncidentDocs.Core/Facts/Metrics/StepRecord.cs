using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>What became of a runbook's step, in incidents and drills.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Step">Id of the step.</param>
/// <param name="Used">How often it was done, without a word on its worth.</param>
/// <param name="Helped">How often it helped.</param>
/// <param name="Skipped">How often it was left out.</param>
/// <param name="Failed">How often it failed.</param>
public sealed record StepRecord(
    Id<Runbook> Runbook,
    string Step,
    int Used,
    int Helped,
    int Skipped,
    int Failed
)
{
    /// <summary>Whether nobody ever did it: neither in an incident nor in a drill.</summary>
    public bool IsNeverExercised => Used + Helped + Failed == 0;

    /// <summary>The record of every step of every runbook, in their order.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="range">Incidents and drills that count.</param>
    public static ImmutableArray<StepRecord> Of(HandbookFacts facts, MetricRange range)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(range);
        var results = range
            .Uses(facts)
            .SelectMany(use =>
                use.Steps.Select(step => (use.Runbook.Value, step.Step.Value, step.Result))
            )
            .ToLookup(used => (used.Item1, used.Item2), used => used.Result);
        return
        [
            .. facts.Catalog.Runbooks.SelectMany(runbook =>
                runbook.Steps.Select(step => Record(runbook.Id, step.Id.Value))
            ),
        ];

        StepRecord Record(Id<Runbook> runbook, string step)
        {
            var all = results[(runbook, step)];
            return new StepRecord(
                runbook,
                step,
                all.Count(result => result == StepResult.Used),
                all.Count(result => result == StepResult.Helped),
                all.Count(result => result == StepResult.Skipped),
                all.Count(result => result == StepResult.Failed)
            );
        }
    }
}
