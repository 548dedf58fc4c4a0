using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A team, a person, a service, an experiment: facts, then tables of what belongs to it.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Sections">What belongs to it.</param>
[ViewModel]
public sealed partial record EntityPage(
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<PageSection> Sections
)
{
    /// <summary>A description.</summary>
    public RawHtml? Body { get; init; }

    /// <summary>How to reach it.</summary>
    public IReadOnlyList<Fact> Channels { get; init; } = [];
}
