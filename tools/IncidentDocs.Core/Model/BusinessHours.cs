namespace IncidentDocs.Core.Model;

/// <summary>Hours of a business day, in the handbook's zone.</summary>
/// <param name="Days">Days of the week.</param>
/// <param name="From">Minutes after midnight at which they begin.</param>
/// <param name="To">Minutes after midnight at which they end.</param>
public sealed record BusinessHours(ImmutableArray<IsoDayOfWeek> Days, int From, int To);
