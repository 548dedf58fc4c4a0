namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>A file of alert rules of Prometheus, plain or as a <c>PrometheusRule</c> of Kubernetes.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Rules">The alerts, in order; recording rules are left out.</param>
public sealed record AlertRuleFile(string Path, ImmutableArray<AlertRule> Rules);
