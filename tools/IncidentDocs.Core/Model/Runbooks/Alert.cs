namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>An alert that leads to a runbook.</summary>
/// <param name="Name">Name in the monitoring.</param>
/// <param name="What">What it says.</param>
public sealed record Alert(Located<string> Name, LocalizedText? What);
