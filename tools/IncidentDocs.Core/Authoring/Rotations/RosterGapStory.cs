using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>Why a seat of a proposed week stays empty.</summary>
public static class RosterGapStory
{
    /// <summary>The story: which seat, from when to when, and who is away why.</summary>
    public static Message Of(Catalog catalog, RosterProposal proposal, ProposedWeek week, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(seat);
        var range = OnCallWords.Range(week.From, week.To, proposal.Roster.Zone);
        var away = week
            .Away.Select(found =>
            {
                var zone = catalog.People.Find(found.Person)?.Zone ?? catalog.Handbook.Zone;
                var why = OnCallWords.Why(found.Absence, zone);
                return new Message($"{found.Person} {why.Ko}", $"{found.Person} {why.En}");
            })
            .ToList();
        var reason =
            away.Count == 0
                ? new Message("사람이 자리보다 적음", "there are fewer people than seats")
                : new Message(
                    string.Join(", ", away.Select(each => each.Ko)),
                    string.Join(", ", away.Select(each => each.En))
                );
        return new Message(
            $"{week.Week} '{seat.Id}' 자리를 맡을 사람이 없음, {range.Ko}: {reason.Ko}",
            $"{week.Week} nobody is free for seat '{seat.Id}' {range.En}: {reason.En}"
        );
    }
}
