namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A stretch of some days of the week; one that ends no later than it begins runs past midnight.</summary>
/// <param name="Days">The days on which it begins.</param>
/// <param name="From">Minutes after midnight at which it begins.</param>
/// <param name="To">Minutes after midnight at which it ends; 1440 is the end of the day.</param>
public sealed record DailyWindow(ImmutableArray<IsoDayOfWeek> Days, int From, int To);
