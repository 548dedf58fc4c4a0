using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>Somebody whom a step of an escalation calls.</summary>
/// <param name="Role">The role.</param>
/// <param name="People">Who holds it now, with the telephone.</param>
[ViewModel]
public sealed partial record Callee(Link Role, IReadOnlyList<SeatView> People)
{
    /// <summary>The role's id, by which the script knows it; null where nobody is called.</summary>
    public string? Id { get; init; }
}
