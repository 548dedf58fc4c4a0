using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A runbook as it is printed.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">How grave, whose, how old, how proven.</param>
/// <param name="Summary">When to take it.</param>
/// <param name="Symptoms">How the trouble shows.</param>
/// <param name="Severities">Which severity applies when.</param>
/// <param name="Parameters">What is to be written into the commands.</param>
/// <param name="Phases">The steps by phase.</param>
[ViewModel]
public sealed partial record PaperRunbook(
    string Id,
    string Title,
    StatusLine Status,
    RawHtml Summary,
    IReadOnlyList<RawHtml> Symptoms,
    IReadOnlyList<Fact> Severities,
    IReadOnlyList<Fact> Parameters,
    IReadOnlyList<RunbookPhase> Phases
)
{
    /// <summary>How long to watch before the all-clear.</summary>
    public string? Observe { get; init; }

    /// <summary>That it is not, or not all, in the language of the page; null where it is.</summary>
    public string? Untranslated { get; init; }

    /// <summary>What else there is to say.</summary>
    public RawHtml? Body { get; init; }
}
