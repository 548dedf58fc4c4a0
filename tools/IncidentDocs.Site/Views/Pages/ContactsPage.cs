using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>External parties.</summary>
/// <param name="Groups">By category.</param>
[ViewModel]
public sealed partial record ContactsPage(IReadOnlyList<ContactGroup> Groups)
{
    /// <summary>Where there is none.</summary>
    public EmptyState? Empty { get; init; }
}
