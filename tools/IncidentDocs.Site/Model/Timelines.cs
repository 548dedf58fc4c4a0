using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model;

/// <summary>Shows an incident's timeline as a table and, where there is a length of time to draw, as a drawing.</summary>
/// <param name="place">The page.</param>
/// <param name="incident">The incident.</param>
internal sealed class Timelines(Place place, Incident incident)
{
    private readonly IncidentClocks _clocks = place.Site.Facts.Clocks[incident.Id];

    /// <summary>The timeline.</summary>
    public Timeline Build() =>
        new([.. Rows()])
        {
            Chart = TimelineDrawing.Of(place, incident, _clocks),
            HasWho = incident.Timeline.Any(entry => entry.Who is not null),
        };

    private IEnumerable<TimelineRow> Rows()
    {
        LocalDate? last = null;
        for (var at = 0; at < incident.Timeline.Length; at++)
        {
            var entry = incident.Timeline[at];
            var day = place.Times.DayOf(entry.Instant);
            yield return Row(entry, at + 1) with
            {
                DayBreak = last == day ? null : place.Times.Day(day).Text,
            };
            last = day;
        }
    }

    private TimelineRow Row(TimelineEntry entry, int number) =>
        new(
            number,
            place.Times.Clock(entry.Instant),
            Elapsed(entry),
            Words<TimelineKind>.Of(entry.Kind.Value),
            place.Words.Of("event", Words<TimelineKind>.Of(entry.Kind.Value)),
            place.LineOrEmpty(entry.What)
        )
        {
            Who = entry.Who is { } who ? place.Person(who.Value) : null,
            Details = [.. Details(entry)],
            IsMilestone = TimelineDrawing.IsMilestone(entry, _clocks.Milestones),
        };

    private string Elapsed(TimelineEntry entry)
    {
        var length = entry.Instant - incident.Timeline[0].Instant;
        return length > Duration.Zero
            ? "+" + place.Times.Length(length)
            : place.Times.Length(length);
    }

    private IEnumerable<Inline> Details(TimelineEntry entry)
    {
        if (entry.Severity is { } severity)
        {
            yield return Cell.Part(place.Severity(severity.Value));
        }
        if (entry.Alert is { } alert)
        {
            yield return Cell.Typed(alert.Value);
        }
        if (entry.Channel is { } channel)
        {
            yield return Cell.Typed(channel.Value);
        }
        if (entry.Audience is { } audience)
        {
            yield return Cell.Part(
                new Badge(place.Words.Of("audience", Words<Audience>.Of(audience)), "neutral")
            );
        }
        if (entry.Role is { } role)
        {
            yield return Cell.Part(place.Role(role.Value));
        }
        if (entry.To is { } to)
        {
            yield return Cell.Part(place.Person(to.Value));
        }
        if (entry.Runbook is { } runbook)
        {
            yield return Cell.Part(place.Runbook(runbook.Value));
        }
        if (place.Line(entry.Note) is { } note)
        {
            yield return Cell.Part(note);
        }
    }
}
