namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>A metric of a group of incidents or actions.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="Group">Id of the severity or of the horizon; <c>all</c> for all together, <c>drill</c> for improvements of drills.</param>
/// <param name="Spread">Median and p90; null for a share, and where nothing could be measured.</param>
/// <param name="Share">How many of how many; null for a time.</param>
public sealed record MetricValue(MetricInfo Metric, string Group, Spread? Spread, Share? Share);
