using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>An external party.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reach">Telephone, e-mail.</param>
/// <param name="Facts">Plan, hours, services, verified.</param>
[ViewModel]
public sealed partial record ContactCard(
    string Id,
    string Name,
    IReadOnlyList<Inline> Reach,
    IReadOnlyList<Fact> Facts
)
{
    /// <summary>Not verified for too long.</summary>
    public Badge? Warning { get; init; }

    /// <summary>When to call.</summary>
    public RawHtml? CallWhen { get; init; }

    /// <summary>A remark.</summary>
    public RawHtml? Note { get; init; }
}
