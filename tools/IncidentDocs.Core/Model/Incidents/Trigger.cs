namespace IncidentDocs.Core.Model.Incidents;

/// <summary>What set an incident off.</summary>
/// <param name="Kind">Kind, such as deployment.</param>
/// <param name="Reference">Which one.</param>
public sealed record Trigger(string Kind, LocalizedText? Reference);
