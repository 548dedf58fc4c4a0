using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;
using NodaTime;

namespace IncidentDocs.Site.Model;

/// <summary>Who sits where at the instant of the site, read off the planned shifts and their overrides.</summary>
/// <param name="facts">The facts.</param>
internal sealed class OnCallNow(HandbookFacts facts)
{
    // A break of hours lies within a week but for long holidays.
    private const int DaysAhead = 14;

    private Catalog Catalog => facts.Catalog;

    /// <summary>Whether a roster answers now, as on call.</summary>
    public bool IsOnCall(Roster roster) => Hours(roster).Covers(facts.AsOf);

    /// <summary>The instant at which on-call hours begin or end next; null where they don't within two weeks.</summary>
    public Instant? NextTurn(Roster roster)
    {
        var hours = Hours(roster);
        var now = hours.Covers(facts.AsOf);
        foreach (var edge in Edges(roster))
        {
            if (edge > facts.AsOf && hours.Covers(edge) != now)
            {
                return edge;
            }
        }
        return null;
    }

    /// <summary>The shift that a roster is in; null where it has none now.</summary>
    public RosterWeek? Shift(Roster roster) =>
        facts.Schedules.TryGetValue(roster.Id, out var weeks)
            ? weeks.LastOrDefault(week => week.From <= facts.AsOf && facts.AsOf < week.To)
            : null;

    /// <summary>Who sits in a seat now, until when, and whether by an override.</summary>
    public (Id<Person>? Person, Instant? Until, bool IsOverride) Seat(Roster roster, Seat seat)
    {
        var cover = roster.Overrides.LastOrDefault(found =>
            Is(found.Seat, seat)
            && found.From.ToInstant() <= facts.AsOf
            && facts.AsOf < found.To.ToInstant()
        );
        if (cover is not null)
        {
            return (cover.Person.Value, cover.To.ToInstant(), true);
        }
        if (Shift(roster) is not { } shift)
        {
            return (null, null, false);
        }
        var next = roster
            .Overrides.Where(found => Is(found.Seat, seat) && found.From.ToInstant() > facts.AsOf)
            .Select(found => found.From.ToInstant())
            .Append(shift.To)
            .Min();
        var holder = shift.Holders.FirstOrDefault(found => Is(found.Seat, seat));
        return (holder?.Person.Value, next, false);
    }

    /// <summary>Who answers for a roster in business hours; null where nobody is named.</summary>
    public Id<Person>? Duty(Roster roster) => Duty(roster, 0);

    /// <summary>The people who hold a role now.</summary>
    public ImmutableArray<Id<Person>> Holders(Role role) => Holders(role, 0);

    private Id<Person>? Duty(Roster roster, int depth) =>
        roster.BusinessHours switch
        {
            { Person: { } person } => person.Value,
            { Role: { } role } when Catalog.Roles.Find(role) is { } found && depth < 4 =>
                FirstOrNull(Holders(found, depth + 1)),
            { Roster: { } other } when Catalog.Rosters.Find(other) is { } found && depth < 4 =>
                FirstOrNull(OfRoster(found, null, depth + 1)),
            _ => null,
        };

    private ImmutableArray<Id<Person>> Holders(Role role, int depth) =>
        role.Holder switch
        {
            null => [],
            { TeamLeads: true } => [.. Leads()],
            { Roster: { } roster } when Catalog.Rosters.Find(roster) is { } found => OfRoster(
                found,
                role.Holder.Seat?.Value,
                depth
            ),
            { Team: { } team } when Catalog.Teams.Find(team) is { } found => [found.Lead.Value],
            var holder => [.. holder.People.Ids()],
        };

    // The leads of the teams in scope: the management is reported to and leads no response.
    private IEnumerable<Id<Person>> Leads()
    {
        var scope = Catalog.Handbook.Scope?.Teams ?? [];
        var teams = scope.IsEmpty
            ? Catalog.Teams
            : scope.Select(team => Catalog.Teams.Find(team)).OfType<Team>();
        return teams.Select(team => team.Lead.Value).Distinct();
    }

    private ImmutableArray<Id<Person>> OfRoster(Roster roster, string? seat, int depth)
    {
        if (!IsOnCall(roster) && Duty(roster, depth) is { } duty)
        {
            return [duty];
        }
        var asked = roster.Seats.FirstOrDefault(found =>
            seat is null || string.Equals(found.Id, seat, StringComparison.Ordinal)
        );
        return asked is not null && Seat(roster, asked).Person is { } person ? [person] : [];
    }

    private OnCallHoursFact Hours(Roster roster) =>
        OnCallHoursFact.Of(Catalog, facts.Calendar, roster);

    private IEnumerable<Instant> Edges(Roster roster)
    {
        var today = facts.AsOf.InZone(roster.Zone).Date;
        int[] minutes =
        [
            .. roster
                .Hours.Windows.SelectMany(window => new[] { window.From, window.To })
                .Append(Catalog.Handbook.BusinessHours.From)
                .Append(Catalog.Handbook.BusinessHours.To)
                .Append(0)
                .Where(minute => minute < 1440)
                .Distinct()
                .Order(),
        ];
        for (var day = 0; day <= DaysAhead; day++)
        {
            foreach (var minute in minutes)
            {
                var local = today.PlusDays(day).AtMidnight().PlusMinutes(minute);
                yield return roster.Zone.AtLeniently(local).ToInstant();
            }
        }
    }

    private static bool Is(Located<string> written, Seat seat) =>
        string.Equals(written.Value, seat.Id, StringComparison.Ordinal);

    private static Id<Person>? FirstOrNull(ImmutableArray<Id<Person>> people) =>
        people.IsEmpty ? null : people[0];
}
