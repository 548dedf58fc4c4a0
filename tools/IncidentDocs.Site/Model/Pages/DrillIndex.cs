using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The list of drills: plan against results, what is planned, experiments, tools.</summary>
internal static class DrillIndex
{
    /// <summary>The page.</summary>
    public static BuiltPage Index(Place place)
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
            Id = Anchors.Of(type.Id.Value),
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
                    Id = Anchors.Of("planned", drill.Id),
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
}
