using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The procedure of a game day.</summary>
/// <param name="Steps">The steps.</param>
[ViewModel]
public sealed partial record GameDayPage(IReadOnlyList<ProcessStep> Steps)
{
    /// <summary>What it is for.</summary>
    public RawHtml? Summary { get; init; }

    /// <summary>What else there is to say.</summary>
    public RawHtml? Body { get; init; }
}
