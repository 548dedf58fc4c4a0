using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>Action items of one horizon.</summary>
/// <param name="Title">The horizon.</param>
/// <param name="Table">The items.</param>
[ViewModel]
public sealed partial record ActionGroup(string Title, DataTable Table);
