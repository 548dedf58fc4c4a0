namespace IncidentDocs.Core.Fixes;

/// <summary>A change of a document after which it means the same.</summary>
/// <param name="Fix">The change.</param>
/// <param name="Code">The finding that it mends; null where it mends none.</param>
public sealed record SafeFix(Fix Fix, string? Code);
