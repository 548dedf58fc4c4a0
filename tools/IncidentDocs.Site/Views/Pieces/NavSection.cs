using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A group of the navigation.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Items">Its entries.</param>
[ViewModel]
public sealed partial record NavSection(string Title, IReadOnlyList<NavItem> Items);
