using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The next seat of a roster, which is called when the one before does not answer.</summary>
/// <param name="After">After what, <c>10분 동안 답이 없으면</c>.</param>
/// <param name="Seat">The place in the order in which they are asked: 1 for the second.</param>
/// <param name="People">Who sits there now, with the telephone; one line that says so where nobody does.</param>
[ViewModel]
public sealed partial record NextCallee(string After, string Seat, IReadOnlyList<SeatView> People);
