namespace IncidentDocs.Core.Model.Policy;

/// <summary>How often the war room gives an update at a severity.</summary>
/// <param name="Severity">Severity.</param>
/// <param name="Every">Time between updates.</param>
public sealed record UpdateCadence(Located<Id<Severity>> Severity, Duration Every);
