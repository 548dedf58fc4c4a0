namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>An alert as the monitoring has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="RunbookUrl">Its annotation <c>runbook_url</c>; null where it has none.</param>
public sealed record AlertRule(Located<string> Name, Located<string>? RunbookUrl);
