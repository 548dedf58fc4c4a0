using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.Metrics;

namespace IncidentDocs.Core.Reports;

/// <summary>What a report is made of.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Language">Language of texts from the handbook.</param>
/// <param name="Range">Days that count.</param>
public sealed record ReportInput(HandbookFacts Facts, Language Language, MetricRange Range);
