namespace IncidentDocs.Core.Rules;

/// <summary>A diagnostic as the handbook wants it treated.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Level">Its level after the handbook's <c>rules:</c>.</param>
/// <param name="Treatment">Whether it counts, or was answered in the document.</param>
public sealed record Finding(Diagnostic Diagnostic, Level Level, Treatment Treatment);
