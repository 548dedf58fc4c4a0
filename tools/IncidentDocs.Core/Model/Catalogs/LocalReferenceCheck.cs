using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Checks references to what counts within another document alone: a runbook's steps, a roster's seats.</summary>
internal static class LocalReferenceCheck
{
    /// <summary>All findings.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        catalog
            .Incidents.SelectMany(incident => incident.RunbooksUsed)
            .Concat(catalog.Drills.SelectMany(drill => drill.Runbooks))
            .SelectMany(use => Steps(catalog, use))
            .Concat(catalog.Rosters.SelectMany(Seats))
            .Concat(catalog.Roles.SelectMany(role => HolderSeat(catalog, role)));

    private static IEnumerable<Diagnostic> Steps(Catalog catalog, RunbookUse use)
    {
        if (catalog.Runbooks.Find(use.Runbook) is not { } runbook)
        {
            return [];
        }
        var known = runbook.Steps.Select(step => step.Id.Value);
        return use
            .Steps.Where(step => runbook.FindStep(step.Step.Value) is null)
            .Select(step =>
                ReferenceCheck.UnknownId("step", step.Step.Value, step.Step.Location, known)
            );
    }

    private static IEnumerable<Diagnostic> Seats(Roster roster) =>
        roster
            .AllLayers.SelectMany(layer =>
                layer
                    .Shifts.SelectMany(shift => shift.Holders.Select(holder => holder.Seat))
                    .Concat(layer.Rotation?.Orders.Select(order => order.Seat) ?? [])
            )
            .Concat(roster.Overrides.Select(cover => cover.Seat))
            .Concat(roster.Pay?.Rates.Select(rate => rate.Seat) ?? [])
            .SelectMany(seat => UnknownSeat(roster, seat));

    private static IEnumerable<Diagnostic> HolderSeat(Catalog catalog, Role role) =>
        role.Holder is { Seat: { } seat, Roster: { } named }
        && catalog.Rosters.Find(named) is { } roster
            ? UnknownSeat(roster, seat)
            : [];

    private static IEnumerable<Diagnostic> UnknownSeat(Roster roster, Located<string> seat)
    {
        var known = roster.Seats.Select(found => found.Id);
        return known.Contains(seat.Value, StringComparer.Ordinal)
            ? []
            : [ReferenceCheck.UnknownId("seat", seat.Value, seat.Location, known)];
    }
}
