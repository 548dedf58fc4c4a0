using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A seat in a week.</summary>
/// <param name="Person">Who sits there.</param>
[ViewModel]
public sealed partial record WeekSeat(Link Person);
