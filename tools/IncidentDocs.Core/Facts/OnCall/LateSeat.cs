using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A next seat that is asked later than a severity has to be answered.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Roster">The roster.</param>
/// <param name="Seat">The seat that is asked too late.</param>
/// <param name="After">When it is asked, from detection.</param>
public sealed record LateSeat(Severity Severity, Roster Roster, Seat Seat, Duration After)
{
    /// <summary>All of them: the seat after the one that the first page of a severity asks, for every roster that may answer.</summary>
    public static IEnumerable<LateSeat> Find(Catalog catalog) =>
        (catalog.Escalation?.Policies ?? [])
            .Select(policy => (policy, severity: catalog.Severities.Find(policy.Severity)))
            .Where(found => found.severity is { RespondWithin.Kind: DeadlineKind.Elapsed })
            .SelectMany(found => Find(catalog, found.severity!, found.policy))
            .DistinctBy(late => (late.Severity.Id, late.Roster.Id));

    private static IEnumerable<LateSeat> Find(
        Catalog catalog,
        Severity severity,
        SeverityEscalation policy
    ) =>
        policy
            .Windows.OrderBy(window => window.From)
            .SelectMany(window =>
                window
                    .Entries.Where(entry => entry.Do == EscalationDo.Page)
                    .SelectMany(entry => entry.Who)
                    .Select(name => catalog.Roles.Find(name))
                    .OfType<Role>()
                    .SelectMany(role => Seats(catalog, role))
                    .Select(next => new LateSeat(
                        severity,
                        next.Roster,
                        next.Seat,
                        window.From + next.Roster.EscalateAfter
                    ))
            )
            .DistinctBy(next => next.Roster.Id)
            .Where(next => next.After > severity.RespondWithin.Length);

    private static IEnumerable<(Roster Roster, Seat Seat)> Seats(Catalog catalog, Role role) =>
        Rosters(catalog, role)
            .Select(roster =>
                (
                    Roster: roster,
                    Next: (role.Holder?.Seat is { } seat ? roster.SeatIndex(seat.Value) : 0) + 1
                )
            )
            .Where(found => found.Next < found.Roster.Seats.Length)
            .Select(found => (found.Roster, found.Roster.Seats[found.Next]));

    private static IEnumerable<Roster> Rosters(Catalog catalog, Role role)
    {
        if (catalog.Rosters.Find(role.Holder?.Roster) is not { } own)
        {
            return [];
        }
        var owners = catalog
            .Services.Select(service => catalog.Teams.Find(service.Team)?.Roster)
            .Select(roster => catalog.Rosters.Find(roster))
            .OfType<Roster>();
        return role.Holder!.IsFixed ? [own] : owners.Prepend(own).DistinctBy(roster => roster.Id);
    }
}
