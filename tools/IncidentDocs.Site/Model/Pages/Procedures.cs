using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Makes the steps of a runbook as they are taken.</summary>
internal static class Procedures
{
    /// <summary>The scripts of a page with steps.</summary>
    public static IReadOnlyList<string> Scripts => ["copy", "runbook"];

    /// <summary>The steps of a runbook.</summary>
    /// <param name="place">The page.</param>
    /// <param name="runbook">The runbook.</param>
    /// <param name="isOnPaper">Whether they are printed and not taken on a screen.</param>
    public static Procedure Of(Place place, Runbook runbook, bool isOnPaper = false)
    {
        return new Procedure(
            runbook.Id.Value,
            place.Catalog.Handbook.Zone.Id,
            [.. runbook.Parameters.Select(parameter => Parameter(place, parameter))],
            [.. Phases(place, runbook, isOnPaper)],
            Roles(place, runbook)
        )
        {
            Observe = runbook.Observe is { } observe
                ? place.Words.With("runbook.observe", place.Times.Policy(observe.Value))
                : null,
            Incident = place.Site.ActiveIncidents is [var active] ? active.Id.Value : null,
        };
    }

    private static IReadOnlyList<Choice> Roles(Place place, Runbook runbook)
    {
        var roles = runbook.Steps.Select(step => step.Role.Value).Distinct().ToList();
        return roles.Count < 2
            ? []
            : [.. roles.Select(role => new Choice(role.Value, place.Role(role).Text))];
    }

    /// <summary>The contents of a page with steps.</summary>
    public static IEnumerable<TocEntry> Contents(Place place, Procedure procedure) =>
        [
            .. procedure.Parameters.Count == 0
                ? Array.Empty<TocEntry>()
                : [Model.Contents.Of(place.Words.Of("runbook.parameters"), "parameters")],
            Model.Contents.Of(place.Words.Of("runbook.steps"), "steps"),
            .. procedure.Phases.Select(phase =>
                Model.Contents.Of($"{phase.Title} {phase.Numbers}", phase.Id, 3)
            ),
        ];

    private static ParameterRow Parameter(Place place, Parameter parameter) =>
        new(
            parameter.Name.Value,
            place.Text(parameter.Label),
            parameter.Example.Value,
            parameter.Pattern.Value
        )
        {
            Note = place.Line(parameter.Note),
        };

    private static IEnumerable<RunbookPhase> Phases(Place place, Runbook runbook, bool isOnPaper)
    {
        var cards = new StepCards(place, runbook, isOnPaper);
        var at = 0;
        var numbered = runbook.Steps.Select(step => (Step: step, Number: ++at)).ToList();
        for (var from = 0; from < numbered.Count; )
        {
            var phase = numbered[from].Step.Phase;
            var run = numbered.Skip(from).TakeWhile(found => found.Step.Phase == phase).ToList();
            // Steps stand in the order in which they are done; a phase that comes back has a heading of its own.
            var isFirst = numbered.FindIndex(found => found.Step.Phase == phase) == from;
            var id = Words<StepPhase>.Of(phase).Replace('_', '-');
            yield return new RunbookPhase(
                isFirst ? $"phase-{id}" : $"phase-{id}-{run[0].Number}",
                place.Words.Of("phase", Words<StepPhase>.Of(phase)),
                run.Count == 1 ? $"{run[0].Number}" : $"{run[0].Number}–{run[^1].Number}",
                [.. run.Select(found => cards.Of(found.Step, found.Number))]
            );
            from += run.Count;
        }
    }
}
