using System.Collections.Immutable;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Shows which runbooks an incident or a drill used, and what became of their steps.</summary>
internal static class RunbookUses
{
    /// <summary>A section; null where none was used.</summary>
    public static PageSection? Section(Place place, ImmutableArray<RunbookUse> uses)
    {
        var words = place.Words;
        return Sections.Of(
            "runbooks-used",
            words.Of("section.runbooks_used"),
            [
                new(words.Of("column.runbook")),
                new(words.Of("column.steps")),
                new(words.Of("column.minutes")) { IsNumber = true },
                new(words.Of("column.note")),
            ],
            uses.Select(use =>
                Sections.Row(
                    Cell.Of(place.Runbook(use.Runbook.Value)),
                    Cell.Of(use.Steps.SelectMany(step => Step(place, use, step))),
                    Cell.Of(
                        use.Minutes is { } minutes ? words.With("duration.minutes", minutes) : null
                    ),
                    Cell.Of(place.Line(use.Note))
                )
            )
        );
    }

    private static IEnumerable<Inline> Step(Place place, RunbookUse use, StepUse step)
    {
        var word = place.Words.Of("step_result", Words<StepResult>.Of(step.Result));
        var tone = step.Result switch
        {
            StepResult.Helped => "ok",
            StepResult.Failed => "danger",
            _ => "neutral",
        };
        yield return Cell.Part(
            place.To(
                step.Step.Value,
                $"{SitePaths.Of(use.Runbook.Value)}#{Anchors.Of(step.Step.Value)}"
            )
        );
        yield return Cell.Part(new Badge(word, tone));
    }
}
