using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>Who is on call in one roster.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="Period">On call or business hours.</param>
/// <param name="Seats">Its seats.</param>
[ViewModel]
public sealed partial record RosterNow(Link Roster, string Period, IReadOnlyList<SeatView> Seats)
{
    /// <summary>The roster's id, by which the script knows it.</summary>
    public string? Id { get; init; }

    /// <summary>What is wrong with it.</summary>
    public Badge? Warning { get; init; }
}
