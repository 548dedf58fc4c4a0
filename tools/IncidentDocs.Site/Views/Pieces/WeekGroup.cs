using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The weeks of a stretch of a roster.</summary>
/// <param name="Title">The stretch.</param>
/// <param name="Weeks">Its weeks.</param>
[ViewModel]
public sealed partial record WeekGroup(string Title, IReadOnlyList<WeekRow> Weeks)
{
    /// <summary>Whether it is shown unfolded.</summary>
    public bool IsOpen { get; init; }
}
