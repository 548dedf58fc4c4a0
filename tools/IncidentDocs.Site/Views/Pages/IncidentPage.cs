using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>An incident.</summary>
/// <param name="Impact">What it did.</param>
/// <param name="Figures">The clocks against policy.</param>
/// <param name="Facts">Severity, services, trigger, roles.</param>
/// <param name="Timeline">The timeline.</param>
/// <param name="Whys">The chain of five.</param>
/// <param name="Actions">The action items by horizon.</param>
/// <param name="Sections">Runbooks used, related incidents.</param>
[ViewModel]
public sealed partial record IncidentPage(
    RawHtml Impact,
    IReadOnlyList<FigureTile> Figures,
    IReadOnlyList<Fact> Facts,
    Timeline Timeline,
    IReadOnlyList<WhyRow> Whys,
    IReadOnlyList<ActionGroup> Actions,
    IReadOnlyList<PageSection> Sections
)
{
    /// <summary>Whether it is for the public, which is told nothing of the work that is left.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The short report; null in the public copy.</summary>
    public CopiedText? Brief { get; init; }

    /// <summary>The story.</summary>
    public RawHtml? Body { get; init; }

    /// <summary>The root cause.</summary>
    public RawHtml? RootCause { get; init; }

    /// <summary>What ended it.</summary>
    public RawHtml? Resolution { get; init; }

    /// <summary>Contributing factors.</summary>
    public IReadOnlyList<RawHtml> Factors { get; init; } = [];

    /// <summary>What went well.</summary>
    public IReadOnlyList<RawHtml> WentWell { get; init; } = [];

    /// <summary>What did not.</summary>
    public IReadOnlyList<RawHtml> WentBadly { get; init; } = [];

    /// <summary>Where luck helped.</summary>
    public IReadOnlyList<RawHtml> GotLucky { get; init; } = [];

    /// <summary>Why the severity differs, why the RTO was missed, findings that are explained.</summary>
    public IReadOnlyList<Callout> Remarks { get; init; } = [];

    /// <summary>Whether any lesson is written.</summary>
    public bool HasLessons => WentWell.Count + WentBadly.Count + GotLucky.Count > 0;
}
