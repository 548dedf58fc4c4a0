namespace IncidentDocs.Core.Facts;

/// <summary>Drills of one type in one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Needed">How many the plan wants.</param>
/// <param name="Held">How many there were.</param>
/// <param name="IsOver">Whether the period has ended.</param>
public sealed record DrillCount(CalendarPeriod Period, int Needed, int Held, bool IsOver);
