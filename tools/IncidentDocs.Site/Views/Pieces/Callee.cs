using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>Somebody whom a step of an escalation calls.</summary>
/// <param name="Role">The role.</param>
/// <param name="People">Who holds it now, with the telephone.</param>
[ViewModel]
public sealed partial record Callee(Link Role, IReadOnlyList<SeatView> People);
