using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.Metrics;

namespace IncidentDocs.Cli.Commands.Report;

/// <summary>What a report is made of.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Folder">The handbook's root.</param>
/// <param name="Language">Language of texts from the handbook.</param>
/// <param name="Range">Days that count.</param>
internal sealed record ReportInput(
    HandbookFacts Facts,
    string Folder,
    Language Language,
    MetricRange Range
);
