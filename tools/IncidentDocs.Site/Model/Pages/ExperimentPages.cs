using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Chaos experiments and the game day.</summary>
internal static class ExperimentPages
{
    /// <summary>The page of an experiment.</summary>
    public static BuiltPage ExperimentPage(Place place, Experiment experiment)
    {
        var words = place.Words;
        var sections = Sections.Present(
            DrillRows.Section(place, place.Site.References.DrillsByExperiment[experiment.Id])
        );
        var frame = Frames.Of(
            place,
            "experiment",
            place.Text(experiment.Title),
            DrillPages.Above(place)
        ) with
        {
            Status = new StatusLine(
                [new Badge(words.Named("experiment_status", experiment.Status), "neutral")],
                Sections.Facts(
                    Sections.Fact(
                        words.Of("column.service"),
                        Cell.Part(place.Service(experiment.Service.Value))
                    ),
                    Sections.Fact(
                        words.Of("column.owner"),
                        Cell.Part(place.Person(experiment.Owner.Value))
                    )
                )
            ),
            Contents = Contents.Listed(
                MarkdownBody.Contents(place.Document(experiment.Location.Path)),
                Contents.Of(sections)
            ),
            Source = experiment.Location.Path,
        };
        var facts = Sections.Facts(
            Sections.Fact(words.Of("experiment.hypothesis"), Line(place, experiment.Hypothesis)),
            Sections.Fact(words.Of("experiment.fault"), Line(place, experiment.Fault)),
            Sections.Fact(words.Of("experiment.blast_radius"), Line(place, experiment.BlastRadius)),
            Sections.Fact(words.Of("experiment.kill_switch"), Line(place, experiment.KillSwitch)),
            Sections.Fact(
                words.Of("experiment.time_limit"),
                experiment.TimeLimit is { } limit
                    ? words.With("time.within", place.Times.Policy(limit))
                    : null
            ),
            Sections.Fact(words.Of("experiment.success"), Criteria(place, experiment)),
            Sections.Fact(
                words.Of("service.environments"),
                experiment.Environment is { } name ? words.Named("environment", name) : null
            ),
            Sections.Fact(words.Of("column.tool"), experiment.Tool)
        );
        var model = new EntityPage(facts, sections) { Body = place.Body(experiment.Location.Path) };
        return new BuiltPage(frame, "pages/experiment.html", model);
    }

    private static Inline? Line(Place place, LocalizedText? text) =>
        place.Line(text) is { } line ? Cell.Part(line) : null;

    private static Inline? Criteria(Place place, Experiment experiment) =>
        experiment.SuccessCriteria.IsEmpty
            ? null
            : Cell.Part(
                new RawHtml(
                    $"<ul class=\"plain\">{string.Concat(place.Lines(experiment.SuccessCriteria).Select(line => $"<li>{line.Html}</li>"))}</ul>"
                )
            );

    /// <summary>The page of the game-day procedure.</summary>
    public static BuiltPage GameDayPage(Place place, GameDay day)
    {
        var words = place.Words;
        var number = 0;
        var frame = Frames.Of(place, "gameday", place.Text(day.Title), DrillPages.Above(place)) with
        {
            Contents = Contents.Listed(
                [Contents.Of(words.Of("drill.game_day_steps"), "steps")],
                MarkdownBody.Contents(place.Document(day.Location.Path))
            ),
            Source = day.Location.Path,
        };
        var model = new GameDayPage([
            .. day.Steps.Select(step => new ProcessStep(++number, place.Text(step.Name))
            {
                What = What(place, step),
                Role = step.Role is { } role ? place.Role(role.Value) : null,
            }),
        ])
        {
            Summary = place.Paragraph(day.Summary),
            Body = place.Body(day.Location.Path),
        };
        return new BuiltPage(frame, "pages/gameday.html", model);
    }

    private static RawHtml What(Place place, GameDayStep step)
    {
        var what = place.Paragraph(step.What).Html;
        return place.Line(step.DoneWhen) is { } done
            ? new RawHtml(
                $"{what}<p class=\"muted\">{HtmlText.Of(place.Words.Of("drill.done_when"))} {done.Html}</p>"
            )
            : new RawHtml(what);
    }
}
