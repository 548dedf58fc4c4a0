using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>An incident's timeline: the drawing and the table.</summary>
/// <param name="Rows">The entries.</param>
[ViewModel]
public sealed partial record Timeline(IReadOnlyList<TimelineRow> Rows)
{
    /// <summary>The drawing, when there is enough to draw.</summary>
    public TimelineChart? Chart { get; init; }

    /// <summary>Whether any entry names a person.</summary>
    public bool HasWho { get; init; }
}
