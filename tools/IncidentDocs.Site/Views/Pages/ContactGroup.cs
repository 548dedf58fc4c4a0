using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>External parties of one category.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The category.</param>
/// <param name="Contacts">The parties.</param>
[ViewModel]
public sealed partial record ContactGroup(
    string Id,
    string Title,
    IReadOnlyList<ContactCard> Contacts
);
