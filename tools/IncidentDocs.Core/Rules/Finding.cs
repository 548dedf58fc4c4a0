namespace IncidentDocs.Core.Rules;

/// <summary>A diagnostic as the handbook wants it treated.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Level">Its level after the handbook's <c>rules:</c>.</param>
/// <param name="Treatment">Whether it counts, or was answered in the document.</param>
public sealed record Finding(Diagnostic Diagnostic, Level Level, Treatment Treatment)
{
    /// <summary>The reason that the answer gives; null where there is no answer or it gives none.</summary>
    public string? Reason { get; init; }

    /// <summary>The last day of a waiver.</summary>
    public LocalDate? Until { get; init; }
}
