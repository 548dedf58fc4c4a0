using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>What is handed over when shifts of a roster change.</summary>
/// <param name="Sections">Who hands over to whom; open incidents and actions, runbooks that have changed.</param>
/// <param name="Items">What is gone through.</param>
[ViewModel]
public sealed partial record HandoverPage(
    IReadOnlyList<PageSection> Sections,
    IReadOnlyList<ChecklistRow> Items
);
