using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>Roles that belong together.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The heading.</param>
/// <param name="Roles">The roles.</param>
[ViewModel]
public sealed partial record RoleGroupView(string Id, string Title, IReadOnlyList<RoleCard> Roles);
