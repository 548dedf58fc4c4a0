using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The steps of one phase.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The phase.</param>
/// <param name="Numbers">The numbers of its steps.</param>
/// <param name="Steps">Its steps.</param>
[ViewModel]
public sealed partial record RunbookPhase(
    string Id,
    string Title,
    string Numbers,
    IReadOnlyList<StepCard> Steps
);
