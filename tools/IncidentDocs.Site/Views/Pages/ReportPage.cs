using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A report.</summary>
/// <param name="Charts">What there is to see, drawn.</param>
/// <param name="Sections">The tables.</param>
/// <param name="Definitions">What the words mean.</param>
[ViewModel]
public sealed partial record ReportPage(
    IReadOnlyList<ChartFrame> Charts,
    IReadOnlyList<PageSection> Sections,
    IReadOnlyList<DefinitionRow> Definitions
)
{
    /// <summary>What the report is about.</summary>
    public string? Lead { get; init; }

    /// <summary>The command that tells the same in a terminal.</summary>
    public string? Command { get; init; }
}
