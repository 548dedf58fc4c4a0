using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Rows;

/// <summary>Runbooks as rows of a table.</summary>
internal static class RunbookRows
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<TableColumn> Columns(Place place) =>
        [
            new(place.Words.Of("column.runbook")),
            new(place.Words.Of("column.severity")),
            new(place.Words.Of("column.steps")) { IsNumber = true },
            new(place.Words.Of("column.owner")),
            new(place.Words.Of("column.reviewed")) { IsNarrow = true },
            new(place.Words.Of("column.used")) { IsNumber = true },
        ];

    /// <summary>A section of runbooks; null where there is none.</summary>
    public static PageSection? Section(Place place, IEnumerable<Runbook> runbooks) =>
        Sections.Of(
            "runbooks",
            place.Words.Of("section.runbooks"),
            Columns(place),
            Of(place, runbooks)
        );

    /// <summary>A row a runbook.</summary>
    public static IEnumerable<TableRow> Of(Place place, IEnumerable<Runbook> runbooks) =>
        runbooks.Select(runbook =>
            Sections.Row(
                Cell.Of(place.Runbook(runbook.Id)),
                Cell.Of(Severities(place, runbook).Select(Cell.Part)),
                Cell.Of(runbook.Steps.Length),
                Cell.Of(place.Person(runbook.Owner.Value)),
                Reviewed(place, runbook),
                Cell.Of(Uses(place, runbook.Id))
            )
        );

    /// <summary>The severities that a runbook's trouble may have, each once, the gravest first.</summary>
    public static IEnumerable<Badge> Severities(Place place, Runbook runbook) =>
        runbook
            .SeverityConditions.Select(condition => condition.Severity.Value)
            .Distinct()
            .OrderBy(id => place.Catalog.Severities.Find(id)?.Rank ?? int.MaxValue)
            .Select(place.Severity);

    /// <summary>In how many incidents and drills a runbook was used.</summary>
    public static int Uses(Place place, Id<Runbook> id) =>
        place.Site.References.IncidentsByRunbook[id].Count()
        + place.Site.References.DrillsByRunbook[id].Count();

    /// <summary>The day by which a runbook is to be reviewed again.</summary>
    public static LocalDate NextReview(Runbook runbook) =>
        runbook.ReviewedOn.Value.PlusDays((int)runbook.ReviewEvery.TotalDays);

    /// <summary>Whether that day is past.</summary>
    public static bool IsOverdue(Place place, Runbook runbook) =>
        NextReview(runbook) < place.Site.Facts.Today;

    private static TableCell Reviewed(Place place, Runbook runbook)
    {
        var time = Cell.Part(place.Times.DayWithAge(runbook.ReviewedOn.Value));
        return IsOverdue(place, runbook)
            ? new TableCell([time, Cell.Part(new Badge(place.Words.Of("board.overdue"), "danger"))])
            : new TableCell([time]);
    }
}
