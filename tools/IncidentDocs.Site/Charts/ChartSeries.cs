using System.Collections.Immutable;

namespace IncidentDocs.Site.Charts;

/// <summary>Figures of one kind.</summary>
/// <param name="Name">What they are; stands at the end of the line, and over the column of the table.</param>
/// <param name="Shape">How they are drawn.</param>
/// <param name="Values">One a label, none below 0; null where there is none.</param>
public sealed record ChartSeries(string Name, ChartShape Shape, ImmutableArray<double?> Values);
