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

    /// <summary>Whether the deputy, who is the last of the people, is called at the same time.</summary>
    public bool WithDeputy { get; init; }

    /// <summary>Who is asked when the one before does not answer, in order; none where all are called at once.</summary>
    public IReadOnlyList<NextCallee> Next { get; init; } = [];
}
