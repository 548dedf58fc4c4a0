using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A role.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Duties">What it does.</param>
/// <param name="Facts">Holder, deputy, where it is needed.</param>
[ViewModel]
public sealed partial record RoleCard(
    string Id,
    string Name,
    IReadOnlyList<RawHtml> Duties,
    IReadOnlyList<Fact> Facts
)
{
    /// <summary>The short form.</summary>
    public string? Abbreviation { get; init; }
}
