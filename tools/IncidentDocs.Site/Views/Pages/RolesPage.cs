using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The roles and who holds them.</summary>
/// <param name="Groups">The roles in groups.</param>
[ViewModel]
public sealed partial record RolesPage(IReadOnlyList<RoleGroupView> Groups);
