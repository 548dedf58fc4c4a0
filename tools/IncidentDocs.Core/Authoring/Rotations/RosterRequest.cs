using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>What is asked of a new roster.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Team">The team that is on call.</param>
/// <param name="People">Who takes turns, in the order in which they stand in the answer.</param>
public sealed record RosterRequest(
    Id<Roster> Id,
    string Title,
    Id<Team> Team,
    ImmutableArray<Id<Person>> People
)
{
    /// <summary>The first week; null for the first whole one that is not planned yet.</summary>
    public IsoWeek? From { get; init; }

    /// <summary>How many weeks.</summary>
    public int Weeks { get; init; } = 12;

    /// <summary>Ids of the seats, the one that is called first at the front; empty for those of the team's roster.</summary>
    public ImmutableArray<string> Seats { get; init; } = [];

    /// <summary>When weeks change hands; null for the time of the team's roster.</summary>
    public Handover? Handover { get; init; }

    /// <summary>The zone of that clock; null for that of the team's roster.</summary>
    public DateTimeZone? Zone { get; init; }
}
