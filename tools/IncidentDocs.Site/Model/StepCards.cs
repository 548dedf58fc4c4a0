using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Shows the steps of a runbook.</summary>
/// <param name="place">The page.</param>
/// <param name="runbook">The runbook.</param>
/// <param name="isOnPaper">Whether they are printed.</param>
internal sealed class StepCards(Place place, Runbook runbook, bool isOnPaper)
{
    private readonly CommandMarkup _commands = new(runbook, isOnPaper);
    private readonly List<StepUse> _uses =
    [
        .. place.Site.References.UsesByRunbook[runbook.Id].SelectMany(use => use.Steps),
    ];

    /// <summary>A step as a card.</summary>
    public StepCard Of(Step step, int number) =>
        new(
            number,
            Anchors.Of(step.Id.Value),
            new Badge(place.Words.Of("phase", Words<StepPhase>.Of(step.Phase)), "neutral"),
            place.Role(step.Role.Value),
            place.LineOrEmpty(step.Action),
            Effect(step.Effect.Value),
            Words<StepEffect>.Of(step.Effect.Value),
            [.. Commands(step)]
        )
        {
            RoleId = step.Role.Value.Value,
            Method = _commands.Mark(place.Line(step.Method)),
            Confirm = _commands.Mark(place.Line(step.Confirm)),
            Expect = _commands.Mark(place.Line(step.Expect)),
            Undo = _commands.Mark(place.Line(step.Undo)),
            IsIrreversible = step.Irreversible,
            Note = _commands.Mark(place.Line(step.Note)),
            Avoid =
            [
                .. step.Avoid.Select(avoid => new AvoidBlock(
                    _commands.Block(avoid.Command),
                    place.LineOrEmpty(avoid.Why)
                )),
            ],
            History = History(step),
        };

    private Badge Effect(StepEffect effect) =>
        new(place.Words.Of("effect", Words<StepEffect>.Of(effect)), Tones.Effect(effect));

    private IEnumerable<CommandBlock> Commands(Step step)
    {
        if (step.Command is { } command)
        {
            yield return _commands.Block(command);
        }
        foreach (var other in step.Alternatives)
        {
            var block = other.Command is { } run
                ? _commands.Block(run)
                : new CommandBlock("text", RawHtml.Empty);
            yield return block with
            {
                Label = place.Text(other.Label),
                Method = _commands.Mark(place.Line(other.Method)),
                Expect = _commands.Mark(place.Line(other.Expect)),
            };
        }
    }

    private string? History(Step step)
    {
        var results = _uses
            .Where(use => string.Equals(use.Step.Value, step.Id.Value, StringComparison.Ordinal))
            .GroupBy(use => use.Result)
            .OrderBy(group => group.Key)
            .Select(group =>
                place.Words.With(
                    "step.result",
                    place.Words.Of("step_result", Words<StepResult>.Of(group.Key)),
                    group.Count()
                )
            )
            .ToList();
        return results.Count == 0 ? null : string.Join(", ", results);
    }
}
