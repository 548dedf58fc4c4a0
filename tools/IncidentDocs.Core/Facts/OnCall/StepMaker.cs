using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Makes the steps of one entry of the policy.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="caller">Finds whom to call for a role.</param>
/// <param name="incident">What was detected.</param>
internal sealed class StepMaker(Catalog catalog, RoleCaller caller, StepMaker.Incident incident)
{
    private static readonly Message NotAnswered = new(
        "아무도 확인(Ack)하지 않았을 때",
        "if nobody has acknowledged"
    );

    /// <summary>The steps of an entry, in order of time.</summary>
    public IEnumerable<EscalationStep> Steps(EscalationWindow window, EscalationEntry entry) =>
        entry.Do switch
        {
            EscalationDo.Page => Pages(window, entry),
            EscalationDo.Report => [Told(window, entry, Use(ChannelUse.Report))],
            EscalationDo.Consider => [Told(window, entry, [])],
            _ => [Step(window, entry, EscalationTrigger.Elapsed, window.From, [], null)],
        };

    private IEnumerable<EscalationStep> Pages(EscalationWindow window, EscalationEntry entry)
    {
        var roles = Roles(entry);
        foreach (var (delay, channels) in Rounds(window))
        {
            var (after, isFirst) = (window.From + delay, delay == Duration.Zero);
            var told = roles
                .SelectMany(role => First(entry, role, after, channels))
                .Where(notice => isFirst || notice.Person is not null)
                .ToImmutableArray();
            if (isFirst || !told.IsEmpty)
            {
                yield return Step(
                    window,
                    entry,
                    isFirst ? EscalationTrigger.Elapsed : EscalationTrigger.Unanswered,
                    after,
                    told,
                    isFirst ? null : NotAnswered
                );
            }
        }
        foreach (var role in roles)
        {
            foreach (var step in NextSeats(window, entry, role))
            {
                yield return step;
            }
        }
    }

    private IEnumerable<EscalationStep> NextSeats(
        EscalationWindow window,
        EscalationEntry entry,
        Role role
    )
    {
        if (caller.RosterOf(role, incident.Service) is not { } roster)
        {
            yield break;
        }
        var asked = new List<Id<Person>>();
        for (var seat = 0; seat < roster.Seats.Length; seat++)
        {
            var begins = window.From + (roster.EscalateAfter * seat);
            var people = Call(entry, role, begins).People;
            if (seat >= people.Length || asked.Contains(people[seat].Person))
            {
                yield break;
            }
            asked.Add(people[seat].Person);
            if (seat == 0)
            {
                continue;
            }
            foreach (var (delay, channels) in Rounds(window))
            {
                var after = begins + delay;
                var told = Seated(entry, role, after, seat, channels).ToImmutableArray();
                if (!told.IsEmpty)
                {
                    yield return Step(
                        window,
                        entry,
                        EscalationTrigger.NextSeat,
                        after,
                        told,
                        NotAnswered
                    );
                }
            }
        }
    }

    private IEnumerable<Notice> First(
        EscalationEntry entry,
        Role role,
        Duration after,
        ImmutableArray<NotificationChannel> channels
    )
    {
        var call = Call(entry, role, after);
        if (call.People.IsEmpty)
        {
            return [Nobody(role)];
        }
        // Of a roster one after the other is asked, of a group all at once.
        var people = caller.RosterOf(role, incident.Service) is null
            ? call.CalledBy(entry)
            : (call with { People = call.People[..1] }).CalledBy(entry);
        return people.SelectMany(person => Notices(person, channels));
    }

    private IEnumerable<Notice> Seated(
        EscalationEntry entry,
        Role role,
        Duration after,
        int seat,
        ImmutableArray<NotificationChannel> channels
    )
    {
        var people = Call(entry, role, after).People;
        return seat < people.Length ? Notices(people[seat], channels) : [];
    }

    private EscalationStep Told(
        EscalationWindow window,
        EscalationEntry entry,
        ImmutableArray<NotificationChannel> channels
    ) =>
        Step(
            window,
            entry,
            EscalationTrigger.Elapsed,
            window.From,
            [.. Roles(entry).SelectMany(role => First(entry, role, window.From, channels))],
            null
        );

    private EscalationStep Step(
        EscalationWindow window,
        EscalationEntry entry,
        EscalationTrigger trigger,
        Duration after,
        ImmutableArray<Notice> notify,
        Message? condition
    ) =>
        new(
            entry.Do,
            trigger,
            after,
            incident.At + after,
            window,
            entry,
            notify,
            condition
                ?? (
                    entry.Condition is { } written
                        ? new Message(written.In(Language.Korean), written.In(Language.English))
                        : null
                )
        );

    private IEnumerable<Notice> Notices(
        CalledPerson called,
        ImmutableArray<NotificationChannel> channels
    )
    {
        var person = catalog.People.Find(called.Person)!;
        return channels.IsEmpty
            ? [Notice(called, null, null)]
            : channels
                .Select(channel => (channel.Id, Address: ChannelAddresses.Of(person, channel.Via)))
                .Where(found => found.Address is not null)
                .Select(found => Notice(called, found.Id, found.Address));
    }

    private static Notice Notice(
        CalledPerson called,
        Id<NotificationChannel>? channel,
        string? address
    ) =>
        new(
            called.Person,
            called.Role,
            channel,
            address,
            called.Via,
            called.Roster,
            called.Seat,
            called.Until
        );

    private static Notice Nobody(Role role) =>
        new(null, role.Id, null, null, null, null, null, null);

    private RoleCall Call(EscalationEntry entry, Role role, Duration after) =>
        caller.Call(role, incident.At + after, incident.Service, entry.OwningTeamOnly);

    private ImmutableArray<Role> Roles(EscalationEntry entry) =>
        [.. entry.Who.Select(name => catalog.Roles.Find(name)).OfType<Role>()];

    private ImmutableArray<NotificationChannel> Use(ChannelUse use) =>
        [.. catalog.Escalation!.Channels.Where(channel => channel.Use == use)];

    // The gravest severity is telephoned at once when it escalates (procedure 7.2).
    private IEnumerable<(Duration Delay, ImmutableArray<NotificationChannel> Channels)> Rounds(
        EscalationWindow window
    ) =>
        catalog
            .Escalation!.Channels.Where(channel => channel.Use != ChannelUse.Report)
            .GroupBy(channel =>
                channel.Use switch
                {
                    ChannelUse.Page or ChannelUse.Collaborate => Duration.Zero,
                    ChannelUse.NoAck
                        when incident.Severity.Rank == 0 && window.From > Duration.Zero =>
                        Duration.Zero,
                    _ => channel.Delay,
                }
            )
            .OrderBy(round => round.Key)
            .Select(round => (round.Key, round.ToImmutableArray()));

    /// <summary>What was detected.</summary>
    /// <param name="Severity">Its severity.</param>
    /// <param name="At">When.</param>
    /// <param name="Service">The failing service, where it is known.</param>
    internal sealed record Incident(Severity Severity, Instant At, Service? Service);
}
