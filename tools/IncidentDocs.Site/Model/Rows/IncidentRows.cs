using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Rows;

/// <summary>Incidents as rows of a table.</summary>
internal static class IncidentRows
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<TableColumn> Columns(Place place) =>
        [
            new(place.Words.Of("column.incident")) { IsWide = true },
            new(place.Words.Of("column.severity")),
            new(place.Words.Of("column.status")),
            new(place.Words.Of("column.started")) { IsNarrow = true },
            new(place.Words.Of("column.recovery")) { IsNumber = true },
            new(place.Words.Of("column.services")),
        ];

    /// <summary>A row an incident.</summary>
    public static IEnumerable<TableRow> Of(Place place, IEnumerable<Incident> incidents) =>
        incidents.Select(incident => Row(place, incident));

    /// <summary>A section of incidents; null where there is none.</summary>
    public static PageSection? Section(Place place, IEnumerable<Incident> incidents) =>
        Sections.Of(
            "incidents",
            place.Words.Of("section.incidents"),
            Columns(place),
            Of(place, incidents)
        );

    /// <summary>The state of an incident as a badge.</summary>
    public static Badge Status(Place place, IncidentStatus status) =>
        new(place.Words.Of("status", Words<IncidentStatus>.Of(status)), Tones.Status(status));

    /// <summary>The title of an incident; in a copy that leaves it out, the public one.</summary>
    public static string TitleOf(Place place, Incident incident) =>
        place.Text(incident.Title.IsEmpty ? incident.PublicTitle : incident.Title);

    private static TableRow Row(Place place, Incident incident)
    {
        var clocks = place.Site.Facts.Clocks[incident.Id];
        var began = clocks.Milestones.Started ?? clocks.Milestones.Detected;
        return Sections.Row(
            new TableCell([
                Cell.Part(place.Incident(incident.Id)),
                Cell.Part(TitleOf(place, incident)),
            ]),
            Cell.Of(place.Severity(incident.Severity.Value)),
            Cell.Of(Status(place, incident.Status.Value)),
            Cell.Of(began is null ? null : place.Times.Day(place.Times.DayOf(began.Instant))),
            Cell.Of(
                clocks.Recover is not { } recover ? null
                : recover.IsRunning
                    ? place.Words.With("time.running", place.Times.Length(recover.Value))
                : place.Times.Length(recover.Value)
            ),
            Cell.Of(Cell.Links(incident.Services.Ids().Select(place.Service)))
        );
    }
}
