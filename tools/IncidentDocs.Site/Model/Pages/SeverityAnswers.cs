using System.Globalization;
using System.Text;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Makes the answers of the matrix: deadlines, who is called, what is to be done.</summary>
internal static class SeverityAnswers
{
    // How far ahead a rule of the calendar is worked out.
    private const int Days = 60;

    /// <summary>The anchor of a severity's answer.</summary>
    public static string IdOf(Id<Severity> severity) => $"answer-{severity}";

    /// <summary>An answer a severity, the gravest first.</summary>
    public static IReadOnlyList<SeverityAnswer> Of(Place place) =>
        [.. place.Catalog.Severities.Select(severity => Of(place, severity))];

    private static SeverityAnswer Of(Place place, Severity severity)
    {
        var list = place.Catalog.Checklists.FirstOrDefault(list =>
            list.Severity?.Value == severity.Id
        );
        var ladder = EscalationPages.Ladder(place, severity.Id);
        return new SeverityAnswer(
            IdOf(severity.Id),
            place.Severity(severity.Id),
            place.Text(severity.Name),
            place.LineOrEmpty(severity.Definition),
            DeadlineOf(place, severity.RespondWithin),
            DeadlineOf(place, severity.RecoverWithin),
            Facts(place, severity)
        )
        {
            Ladder = ladder,
            Escalation = ladder is null
                ? null
                : place.To(
                    place.Words.Of("escalation.ladder"),
                    $"{SitePaths.Escalation}#{Anchors.Of(severity.Id.Value)}"
                ),
            Checklist = list is null ? null : place.Checklist(list.Id),
            Items = list is null ? [] : ChecklistPages.Rows(place, list),
        };
    }

    private static IReadOnlyList<Fact> Facts(Place place, Severity severity)
    {
        var room = place.Catalog.WarRoom;
        var opens = room?.Severities.Ids().Contains(severity.Id) == true;
        var update = room?.UpdateEvery.FirstOrDefault(update =>
            update.Severity.Value == severity.Id
        );
        return Sections.Facts(
            Sections.Fact(
                place.Words.Of("nav.war_room"),
                opens
                    ? Cell.Part(place.To(place.Words.Of("war_room.opens"), SitePaths.WarRoom))
                    : null
            ),
            Sections.Fact(
                place.Words.Of("war_room.cadence"),
                update is null
                    ? null
                    : place.Words.With("time.every", place.Times.Policy(update.Every))
            )
        );
    }

    private static DeadlineView DeadlineOf(Place place, Deadline deadline) =>
        deadline.Kind == DeadlineKind.Elapsed
            ? new DeadlineView(place.Times.Deadline(deadline))
            {
                Seconds = Seconds(deadline.Length),
            }
            : new DeadlineView(place.Times.Deadline(deadline))
            {
                Calendar = CalendarOf(place, deadline),
            };

    /// <summary>A length of time in whole seconds.</summary>
    public static string Seconds(Duration length) =>
        ((long)length.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static string CalendarOf(Place place, Deadline deadline)
    {
        var calendar = place.Site.Facts.Calendar;
        var text = new StringBuilder();
        long? last = null;
        for (var day = 0; day <= Days; day++)
        {
            var from = calendar.Zone.AtStartOfDay(place.Site.Facts.Today.PlusDays(day)).ToInstant();
            var due = day == Days ? 0 : calendar.DueAt(deadline, from)?.ToUnixTimeSeconds() ?? 0;
            if (due != last)
            {
                text.Append(text.Length > 0 ? " " : string.Empty)
                    .Append(CultureInfo.InvariantCulture, $"{from.ToUnixTimeSeconds()}:{due}");
                last = due;
            }
        }
        return text.ToString();
    }
}
