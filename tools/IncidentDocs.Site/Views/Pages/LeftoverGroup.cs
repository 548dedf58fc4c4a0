using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>Something that is left to do, on the start page.</summary>
/// <param name="Title">What.</param>
/// <param name="Count">How many.</param>
/// <param name="Table">The items.</param>
[ViewModel]
public sealed partial record LeftoverGroup(string Title, string Count, DataTable Table)
{
    /// <summary>The full list, where the table is not it.</summary>
    public Link? All { get; init; }
}
