using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Model.People;

/// <summary>Who holds a role: people by name, whoever is on call, a team, or the leads of all teams. Exactly one of them is set.</summary>
/// <param name="People">People by name; empty where another way is used.</param>
/// <param name="Roster">A roster.</param>
/// <param name="Seat">The seat of the roster; its first where not told.</param>
/// <param name="IsFixed">Whether that roster answers whatever service fails; else the roster of the team that owns the service goes first.</param>
/// <param name="Team">A whole team.</param>
/// <param name="TeamLeads">The leads of all teams.</param>
public sealed record RoleHolder(
    ImmutableArray<Located<Id<Person>>> People,
    Located<Id<Roster>>? Roster,
    Located<string>? Seat,
    bool IsFixed,
    Located<Id<Team>>? Team,
    bool TeamLeads
);
