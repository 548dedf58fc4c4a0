using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
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
            yield return new PagePlan(SitePaths.Drills, DrillIndex.Index);
        }
        if (catalog.GameDay is { } day)
        {
            yield return new PagePlan(
                SitePaths.GameDay,
                place => ExperimentPages.GameDayPage(place, day)
            );
        }
        foreach (var drill in catalog.Drills)
        {
            yield return new PagePlan(SitePaths.Of(drill.Id), place => Page(place, drill));
        }
        foreach (var experiment in catalog.Experiments)
        {
            yield return new PagePlan(
                SitePaths.Of(experiment.Id),
                place => ExperimentPages.ExperimentPage(place, experiment)
            );
        }
    }

    /// <summary>The way back to the list of drills.</summary>
    public static Link Above(Place place) =>
        place.To(place.Words.Of("nav.drills"), SitePaths.Drills);

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
                MarkdownBody.Contents(place.Document(drill.Location.Path)),
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
}
