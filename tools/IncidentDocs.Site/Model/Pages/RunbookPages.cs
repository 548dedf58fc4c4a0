using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Runbooks: the index by symptom and alert, and a page each.</summary>
internal static class RunbookPages
{
    /// <summary>The pages. The index is there without a runbook too: it says how to add one.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        yield return new PagePlan(SitePaths.Runbooks, Index);
        foreach (var runbook in site.Catalog.Runbooks)
        {
            yield return new PagePlan(SitePaths.Of(runbook.Id), place => Page(place, runbook));
        }
    }

    private static BuiltPage Index(Place place)
    {
        var words = place.Words;
        var runbooks = place.Catalog.Runbooks;
        var model = new RunbooksPage(
            new DataTable(
                words.Of("runbook.all"),
                RunbookRows.Columns(place),
                [.. RunbookRows.Of(place, runbooks)]
            ),
            Entries(place, runbooks),
            Alerts(place)
        )
        {
            Empty = runbooks.Count > 0 ? null : HomePages.Empty(place, "runbooks"),
        };
        var frame = Frames.Of(place, "runbooks", words.Of("nav.runbooks")) with
        {
            Contents =
                runbooks.Count == 0
                    ? []
                    : Contents.Listed([
                        Contents.Of(words.Of("runbook.by_symptom"), "by-symptom"),
                        Contents.Of(words.Of("runbook.by_alert"), "by-alert"),
                        Contents.Of(words.Of("runbook.all"), "all"),
                    ]),
        };
        return new BuiltPage(frame, "pages/runbooks.html", model);
    }

    /// <summary>Runbooks with their symptoms, as somebody looks for them who knows no more than what is wrong.</summary>
    public static IReadOnlyList<RunbookEntry> Entries(Place place, IEnumerable<Runbook> runbooks) =>
        [
            .. runbooks.Select(runbook => new RunbookEntry(
                place.Runbook(runbook.Id),
                [.. RunbookRows.Severities(place, runbook)],
                place.Lines(runbook.Symptoms)
            )),
        ];

    private static DataTable Alerts(Place place) =>
        new(
            place.Words.Of("runbook.by_alert"),
            AlertColumns(place, withRunbook: true),
            [
                .. place
                    .Catalog.Runbooks.SelectMany(runbook =>
                        runbook.Alerts.Select(alert => (Alert: alert, Runbook: runbook))
                    )
                    .OrderBy(found => found.Alert.Name.Value, StringComparer.Ordinal)
                    .Select(found =>
                        Sections.Row(
                            Cell.Of(place.Alert(found.Alert.Name.Value)),
                            Cell.Of(place.Line(found.Alert.What)),
                            Cell.Of(place.Runbook(found.Runbook.Id))
                        )
                    ),
            ]
        );

    private static IReadOnlyList<TableColumn> AlertColumns(Place place, bool withRunbook) =>
        [
            new(place.Words.Of("column.alert")),
            new(place.Words.Of("column.meaning")),
            .. withRunbook
                ? [new TableColumn(place.Words.Of("column.runbook"))]
                : Array.Empty<TableColumn>(),
        ];

    private static BuiltPage Page(Place place, Runbook runbook)
    {
        var words = place.Words;
        var procedure = Procedures.Of(place, runbook);
        var sections = RelatedSections(place, runbook);
        var document = place.Document(runbook.Location.Path);
        var frame = Frames.Of(
            place,
            "runbook",
            place.Text(runbook.Title),
            place.To(words.Of("nav.runbooks"), SitePaths.Runbooks)
        ) with
        {
            Status = Status(place, runbook),
            Banners = Banners(place, runbook),
            Description = place.Text(runbook.Summary),
            Contents = Contents.Listed(
                [Contents.Of(words.Of("runbook.symptoms"), "symptoms")],
                runbook.Alerts.IsEmpty ? [] : [Contents.Of(words.Of("runbook.alerts"), "alerts")],
                Procedures.Contents(place, procedure),
                MarkdownBody.Contents(document),
                Contents.Of(sections)
            ),
            Source = runbook.Location.Path,
            Scripts = Procedures.Scripts,
        };
        var model = new RunbookPage(
            place.Paragraph(runbook.Summary),
            place.Lines(runbook.Symptoms),
            Conditions(place, runbook),
            new DataTable(
                words.Of("runbook.alerts"),
                AlertColumns(place, withRunbook: false),
                [
                    .. runbook.Alerts.Select(alert =>
                        Sections.Row(
                            Cell.Of(place.Alert(alert.Name.Value)),
                            Cell.Of(place.Line(alert.What))
                        )
                    ),
                ]
            ),
            procedure,
            sections
        )
        {
            Body = place.Body(runbook.Location.Path),
        };
        return new BuiltPage(frame, "pages/runbook.html", model);
    }

    /// <summary>The line under the title: how grave, whose, how old, how proven.</summary>
    public static StatusLine Status(Place place, Runbook runbook)
    {
        var (words, times, references) = (place.Words, place.Times, place.Site.References);
        var drill = references.DrillsByRunbook[runbook.Id].FirstOrDefault();
        var incident = references.IncidentsByRunbook[runbook.Id].FirstOrDefault();
        return new StatusLine(
            [.. RunbookRows.Severities(place, runbook)],
            Sections.Facts(
                Sections.Fact(
                    words.Of("column.owner"),
                    Cell.Part(place.Person(runbook.Owner.Value))
                ),
                Sections.Fact(
                    words.Of("column.reviewed"),
                    Cell.Part(times.DayWithAge(runbook.ReviewedOn.Value))
                ),
                Sections.Fact(
                    words.Of("runbook.next_review"),
                    Cell.Part(times.DayWithAge(RunbookRows.NextReview(runbook)))
                ),
                Sections.Fact(
                    words.Of("runbook.last_drilled"),
                    drill is null
                        ? Cell.Muted(words.Of("runbook.never"))
                        : Cell.Part(place.To(times.Day(drill.At.Date).Text, SitePaths.Of(drill.Id)))
                ),
                Sections.Fact(
                    words.Of("runbook.last_used"),
                    incident is null
                        ? Cell.Muted(words.Of("runbook.never"))
                        : Cell.Part(place.Incident(incident.Id))
                )
            )
        );
    }

    /// <summary>That a runbook is overdue for review.</summary>
    public static IReadOnlyList<Freshness> Banners(Place place, Runbook runbook)
    {
        if (!RunbookRows.IsOverdue(place, runbook))
        {
            return [];
        }
        var late = Period.DaysBetween(RunbookRows.NextReview(runbook), place.Site.Facts.Today);
        return
        [
            new Freshness("danger", place.Words.With("runbook.overdue", place.Times.Days(late))),
        ];
    }

    /// <summary>Which severity applies when, the gravest first.</summary>
    public static IReadOnlyList<Fact> Conditions(Place place, Runbook runbook) =>
        [
            .. runbook
                .SeverityConditions.OrderBy(condition =>
                    place.Catalog.Severities.Find(condition.Severity)?.Rank ?? int.MaxValue
                )
                .Select(condition => new Fact(
                    place.Words.With("runbook.severity_when", condition.Severity.Value.Value),
                    [Cell.Part(place.LineOrEmpty(condition.When))]
                )),
        ];

    private static IReadOnlyList<PageSection> RelatedSections(Place place, Runbook runbook)
    {
        var (words, references) = (place.Words, place.Site.References);
        return Sections.Present(
            Sections.Of(
                "services",
                words.Of("nav.services"),
                runbook.Services.Ids().Select(place.Service)
            ),
            Sections.Of(
                "contacts",
                words.Of("nav.contacts"),
                runbook.Contacts.Ids().Select(place.Contact)
            ),
            IncidentRows.Section(place, references.IncidentsByRunbook[runbook.Id]),
            DrillRows.Section(place, references.DrillsByRunbook[runbook.Id]),
            Sections.Of("causes", words.Of("nav.causes"), runbook.Causes.Ids().Select(place.Cause)),
            Sections.Of(
                "related",
                words.Of("section.related_runbooks"),
                runbook.Related.Ids().Select(place.Runbook)
            )
        );
    }
}
