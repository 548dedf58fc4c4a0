using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A point in time as it is read and as machines read it.</summary>
/// <param name="Text">In the handbook's zone, such as <c>3월 4일 (수) 14:02 KST</c>.</param>
/// <param name="Iso">RFC 3339 with offset, or an ISO date.</param>
[ViewModel]
public sealed partial record TimeText(string Text, string Iso)
{
    /// <summary>Distance from the as-of instant, beside the time and never instead of it.</summary>
    public string? Relative { get; init; }
}
