namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>A command that must not be run, and why.</summary>
/// <param name="Command">The command.</param>
/// <param name="Why">Why not.</param>
public sealed record AvoidedCommand(Command Command, LocalizedText Why);
