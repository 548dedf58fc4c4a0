using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts;

/// <summary>Reads the clocks of an incident.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="calendar">Business days.</param>
/// <param name="asOf">Now.</param>
internal sealed class ClockReader(Catalog catalog, BusinessCalendar calendar, Instant asOf)
{
    private readonly ClockLimits _limits = ClockLimits.Of(catalog.Handbook);

    /// <summary>Reads all clocks of one incident.</summary>
    public IncidentClocks Read(Incident incident)
    {
        var events = Milestones.Of(incident.Timeline);
        var severity = catalog.Severities.Find(incident.Severity);
        return new IncidentClocks(
            events,
            Between(events.Started, events.Detected, null),
            Acknowledge(incident, events),
            Respond(incident, events, severity),
            Between(events.Started, events.Mitigated, null),
            Recover(incident, events, severity),
            LongestSilence(incident, events),
            SilenceLimit(incident),
            Between(events.Recovered, events.Announced, null),
            ObserveAtLeast(incident),
            Draft(incident, events),
            Review(incident, events)
        );
    }

    private static ClockReading? Between(TimelineEntry? from, TimelineEntry? until, Instant? due) =>
        from is null || until is null
            ? null
            : new ClockReading(from.Instant, until.Instant, false, due);

    private ClockReading? Acknowledge(Incident incident, Milestones events)
    {
        if (events.DetectedByAlert is not { } alert || RosterOf(incident) is not { } roster)
        {
            return null;
        }
        return OnCallHoursFact.Of(catalog, calendar, roster).Covers(alert.Instant)
            ? Running(
                alert.Instant,
                events.Acknowledged?.Instant,
                alert.Instant + roster.AcknowledgeWithin,
                incident
            )
            : null;
    }

    private ClockReading? Respond(Incident incident, Milestones events, Severity? severity)
    {
        if (events.Detected is not { } detected)
        {
            return null;
        }
        var due = severity is null
            ? null
            : calendar.DueAt(severity.RespondWithin, detected.Instant);
        return Running(detected.Instant, events.Responded?.Instant, due, incident);
    }

    private ClockReading? Recover(Incident incident, Milestones events, Severity? severity)
    {
        if (events.Started is not { } started)
        {
            return null;
        }
        var due = severity is null
            ? null
            : RecoveryDue(severity.RecoverWithin, started, events.Detected ?? started);
        return Running(started.Instant, events.Recovered?.Instant, due, incident);
    }

    private Instant? RecoveryDue(Deadline target, TimelineEntry started, TimelineEntry detected) =>
        target.Kind == DeadlineKind.Elapsed
            ? started.Instant + target.Length
            : calendar.DueAt(target, detected.Instant);

    private ClockReading? Running(Instant from, Instant? until, Instant? due, Incident incident) =>
        until is { } stopped ? new ClockReading(from, stopped, false, due)
        : incident.Status.Value == IncidentStatus.Active ? new ClockReading(from, asOf, true, due)
        : null;

    private Duration? SilenceLimit(Incident incident) =>
        catalog
            .WarRoom?.UpdateEvery.FirstOrDefault(cadence =>
                cadence.Severity.Value == incident.Severity.Value
            )
            ?.Every * _limits.SilenceTimes;

    private Silence? LongestSilence(Incident incident, Milestones events)
    {
        if (events.WarRoom is not { } opened)
        {
            return null;
        }
        var end = SilenceEnds(incident, events);
        var entries = incident.Timeline.Where(entry =>
            IsByHuman(entry) && entry.Instant >= opened.Instant && entry.Instant <= end
        );
        return Longest([.. entries], end);
    }

    private Instant SilenceEnds(Incident incident, Milestones events) =>
        events.Mitigated?.Instant
        ?? events.Recovered?.Instant
        ?? (incident.Status.Value == IncidentStatus.Active ? asOf : incident.Timeline[^1].Instant);

    private static Silence? Longest(ImmutableArray<TimelineEntry> entries, Instant end)
    {
        Silence? longest = null;
        for (var at = 0; at < entries.Length; at++)
        {
            var silence = new Silence(
                entries[at],
                at + 1 < entries.Length ? entries[at + 1].Instant : end
            );
            if (longest is null || silence.Length > longest.Length)
            {
                longest = silence;
            }
        }
        return longest;
    }

    private static bool IsByHuman(TimelineEntry entry) =>
        entry.Kind.Value
            is not (TimelineKind.Started or TimelineKind.Detected or TimelineKind.AutoRecovered);

    private Duration ObserveAtLeast(Incident incident) =>
        incident
            .RunbooksUsed.Select(use => catalog.Runbooks.Find(use.Runbook)?.Observe?.Value)
            .OfType<Duration>()
            .DefaultIfEmpty(_limits.Observe)
            .Max();

    private ClockReading? Draft(Incident incident, Milestones events) =>
        events.Recovered is not { } recovered
            ? null
            : AfterRecovery(
                recovered,
                incident.Review?.DraftedAt?.Value.ToInstant(),
                recovered.Instant + _limits.Draft
            );

    private ClockReading? Review(Incident incident, Milestones events)
    {
        if (events.Recovered is not { } recovered)
        {
            return null;
        }
        var due = calendar.EndOf(
            calendar.AddBusinessDays(
                calendar.LocalDay(recovered.Instant),
                _limits.ReviewBusinessDays
            )
        );
        var held = incident.Review?.HeldOn is { } day ? calendar.EndOf(day.Value) : null;
        return AfterRecovery(recovered, held, due);
    }

    private ClockReading AfterRecovery(TimelineEntry recovered, Instant? done, Instant? due) =>
        new(recovered.Instant, done ?? asOf, done is null, due);

    private Roster? RosterOf(Incident incident)
    {
        var service = incident.Services.IsEmpty
            ? null
            : catalog.Services.Find(incident.Services[0]);
        var team = service is null ? null : catalog.Teams.Find(service.Team);
        return team is null ? null : catalog.Rosters.Find(team.Roster);
    }
}
