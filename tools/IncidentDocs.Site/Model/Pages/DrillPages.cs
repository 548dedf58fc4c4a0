using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Drills: plan against results, a page a result, the game day, the chaos experiments.</summary>
internal static class DrillPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        var catalog = site.Catalog;
        if (catalog.DrillPlan is not null || catalog.Drills.Count + catalog.Experiments.Count > 0)
        {
            yield return new PagePlan(SitePaths.Drills, Index);
        }
        if (catalog.GameDay is { } day)
        {
            yield return new PagePlan(SitePaths.GameDay, place => GameDayPage(place, day));
        }
        foreach (var drill in catalog.Drills)
        {
            yield return new PagePlan(SitePaths.Of(drill.Id), place => Page(place, drill));
        }
        foreach (var experiment in catalog.Experiments)
        {
            yield return new PagePlan(
                SitePaths.Of(experiment.Id),
                place => ExperimentPage(place, experiment)
            );
        }
    }

    private static Link Above(Place place) =>
        place.To(place.Words.Of("nav.drills"), SitePaths.Drills);

    private static BuiltPage Index(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        var sections = Sections.Present(
            DrillRows.Section(place, place.Site.References.Drills),
            Planned(place),
            Experiments(place),
            Tools(place)
        );
        var frame = Frames.Of(place, "drills", words.Of("nav.drills")) with
        {
            Contents = Contents.Listed(
                [Contents.Of(words.Of("drill.plan"), "plan")],
                Contents.Of(sections)
            ),
            Source = catalog.DrillPlan?.Location.Path,
        };
        var model = new DrillsPage(Types(place), sections)
        {
            Body = catalog.GameDay is { } day
                ? new RawHtml(
                    $"<p><a href=\"{place.Href(SitePaths.GameDay)}\">{place.LineOrEmpty(day.Title).Html}</a></p>"
                )
                : null,
        };
        return new BuiltPage(frame, "pages/drills.html", model);
    }

    private static DataTable Types(Place place)
    {
        var words = place.Words;
        return new DataTable(
            words.Of("drill.plan"),
            [
                new(words.Of("column.type")),
                new(words.Of("column.purpose")),
                new(words.Of("column.every")),
                new(words.Of("column.participants")),
                new(words.Of("column.last")) { IsNarrow = true },
                new(words.Of("column.this_year")) { IsNumber = true },
            ],
            [.. (place.Catalog.DrillPlan?.Types ?? []).Select(type => TypeRow(place, type))]
        );
    }

    private static TableRow TypeRow(Place place, DrillType type)
    {
        var held = place
            .Site.References.Drills.Where(drill => drill.Type.Value == type.Id)
            .ToList();
        return new TableRow([
            Cell.Of(place.Text(type.Name)),
            Cell.Of(place.Line(type.Purpose)),
            Cell.Of(place.Words.Of("drill_every", Words<DrillPeriod>.Of(type.Every))),
            Cell.Of(place.Text(type.Participants)),
            held.Count == 0
                ? new TableCell([Cell.Muted(place.Words.Of("runbook.never"))])
                : Cell.Of(
                    place.To(place.Times.Day(held[0].At.Date).Text, SitePaths.Of(held[0].Id))
                ),
            Cell.Of(held.Count(drill => drill.At.Year == place.Site.Facts.Today.Year)),
        ])
        {
            Id = type.Id.Value,
        };
    }

    private static PageSection? Planned(Place place)
    {
        var words = place.Words;
        return Sections.Of(
            "planned",
            words.Of("section.planned"),
            [
                new(words.Of("column.date")) { IsNarrow = true },
                new(words.Of("column.drill")),
                new(words.Of("column.type")),
                new(words.Of("column.owner")),
                new(words.Of("nav.runbooks")),
            ],
            (place.Catalog.DrillPlan?.Planned ?? [])
                .OrderBy(drill => drill.On)
                .Select(drill => new TableRow([
                    Cell.Of(place.Times.Due(drill.On)),
                    Cell.Of(place.Text(drill.Title)),
                    Cell.Of(DrillRows.TypeName(place, drill.Type.Value.Value)),
                    Cell.Of(place.Person(drill.Owner.Value)),
                    Cell.Of(Cell.Links(drill.Runbooks.Ids().Select(place.Runbook))),
                ])
                {
                    Id = drill.Id,
                    IsMuted = drill.On < place.Site.Facts.Today,
                })
        );
    }

    private static PageSection? Experiments(Place place) =>
        Sections.Of(
            "experiments",
            place.Words.Of("section.experiments"),
            [
                new(place.Words.Of("column.experiment")),
                new(place.Words.Of("column.service")),
                new(place.Words.Of("column.owner")),
                new(place.Words.Of("column.status")),
            ],
            place.Catalog.Experiments.Select(experiment =>
                Sections.Row(
                    Cell.Of(place.Experiment(experiment.Id)),
                    Cell.Of(place.Service(experiment.Service.Value)),
                    Cell.Of(place.Person(experiment.Owner.Value)),
                    Cell.Of(place.Words.Named("experiment_status", experiment.Status))
                )
            )
        );

    private static PageSection? Tools(Place place) =>
        Sections.Of(
            "tools",
            place.Words.Of("section.chaos_tools"),
            [
                new(place.Words.Of("column.tool")),
                new(place.Words.Of("column.use")),
                new(place.Words.Of("column.note")),
            ],
            (place.Catalog.DrillPlan?.Tools ?? []).Select(tool =>
                Sections.Row(
                    Cell.Of(tool.Name),
                    Cell.Of(place.Line(tool.Use)),
                    Cell.Of(place.Line(tool.Note))
                )
            )
        );

    private static BuiltPage Page(Place place, Drill drill)
    {
        var words = place.Words;
        var sections = Sections.Present(
            RunbookUses.Section(place, drill.Runbooks),
            Sections.Of(
                "services",
                words.Of("nav.services"),
                drill.Services.Ids().Select(place.Service)
            ),
            Sections.Of(
                "experiments",
                words.Of("section.experiments"),
                drill.Experiment is { } found ? [place.Experiment(found.Value)] : []
            )
        );
        var frame = Frames.Of(place, "drill", place.Text(drill.Title), Above(place)) with
        {
            Status = new StatusLine(
                [Verdict(place, drill.Criteria.All(criterion => criterion.IsMet))],
                Sections.Facts(
                    Sections.Fact(words.Of("column.type"), DrillRows.TypeOf(place, drill)),
                    Sections.Fact(
                        words.Of("column.held"),
                        Cell.Part(place.Times.AtWithAge(drill.At.ToInstant()))
                    )
                )
            ),
            Contents = Contents.Listed(
                [
                    Contents.Of(words.Of("drill.scenario"), "scenario"),
                    Contents.Of(words.Of("drill.criteria"), "criteria"),
                    Contents.Of(words.Of("drill.improvements"), "improvements"),
                    Contents.Of(words.Of("drill.assessment"), "assessment"),
                ],
                MarkdownBody.Contents(place.Catalog.FindDocument(drill.Location.Path)),
                Contents.Of(sections)
            ),
            Source = drill.Location.Path,
        };
        var model = new DrillPage(
            Sections.Facts(
                Sections.Fact(
                    words.Of("drill.facilitator"),
                    drill.Facilitator is { } person ? Cell.Part(place.Person(person.Value)) : null
                ),
                Sections.Fact(
                    words.Of("column.participants"),
                    Cell.Links(drill.Participants.Ids().Select(place.Person))
                )
            ),
            place.Paragraph(drill.Scenario),
            Criteria(place, drill),
            new DataTable(
                words.Of("drill.improvements"),
                ActionRows.OwnColumns(place),
                [
                    .. drill.Improvements.Select(item =>
                        ActionRows.Own(place, new OwnedAction(item, null, drill))
                    ),
                ]
            ),
            place.Paragraph(drill.Assessment),
            sections
        )
        {
            Body = place.Body(drill.Location.Path),
        };
        return new BuiltPage(frame, "pages/drill.html", model);
    }

    private static Badge Verdict(Place place, bool isMet) =>
        new(place.Words.Of(isMet ? "drill.met" : "drill.missed"), isMet ? "ok" : "danger");

    private static DataTable Criteria(Place place, Drill drill)
    {
        var words = place.Words;
        return new DataTable(
            words.Of("drill.criteria"),
            [
                new(words.Of("column.criterion")),
                new(words.Of("column.target")) { IsNumber = true },
                new(words.Of("column.actual")) { IsNumber = true },
                new(words.Of("column.verdict")),
                new(words.Of("column.note")),
            ],
            [
                .. drill.Criteria.Select(criterion =>
                    Sections.Row(
                        Cell.Of(
                            criterion.Name is { } name
                                ? place.Text(name)
                                : words.Named("criterion", criterion.Measure)
                        ),
                        Cell.Of(
                            criterion.TargetTime is { } target
                                ? words.With("time.within", place.Times.Policy(target))
                                : Quality(place, criterion.TargetQuality)
                        ),
                        Cell.Of(
                            criterion.ActualTime is { } actual
                                ? place.Times.Length(actual)
                                : Quality(place, criterion.ActualQuality)
                        ),
                        Cell.Of(Verdict(place, criterion.IsMet)),
                        Cell.Of(place.Line(criterion.Note))
                    )
                ),
            ]
        );
    }

    private static string? Quality(Place place, string? quality) =>
        quality is null ? null : place.Words.Named("quality", quality);

    private static BuiltPage ExperimentPage(Place place, Experiment experiment)
    {
        var words = place.Words;
        var sections = Sections.Present(
            DrillRows.Section(place, place.Site.References.DrillsByExperiment[experiment.Id])
        );
        var frame = Frames.Of(place, "experiment", place.Text(experiment.Title), Above(place)) with
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
                MarkdownBody.Contents(place.Catalog.FindDocument(experiment.Location.Path)),
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

    private static BuiltPage GameDayPage(Place place, GameDay day)
    {
        var words = place.Words;
        var number = 0;
        var frame = Frames.Of(place, "gameday", place.Text(day.Title), Above(place)) with
        {
            Contents = Contents.Listed(
                [Contents.Of(words.Of("drill.game_day_steps"), "steps")],
                MarkdownBody.Contents(place.Catalog.FindDocument(day.Location.Path))
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
