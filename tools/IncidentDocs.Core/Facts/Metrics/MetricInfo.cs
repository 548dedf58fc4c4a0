namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>A metric: what it is called and how it is worked out. Pages, reports and help say the same.</summary>
/// <param name="Id">Id, such as <c>time_to_detect</c>; stays.</param>
/// <param name="Name">Name.</param>
/// <param name="Definition">How it is worked out, in a sentence.</param>
public sealed record MetricInfo(string Id, Message Name, Message Definition);
