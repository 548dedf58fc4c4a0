namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Weeks in a row in which a person is on call for at least half of the roster's hours, in whatever seat. A week runs from hand-over to hand-over.</summary>
/// <param name="From">First instant of the first week.</param>
/// <param name="To">Instant just after the last week.</param>
/// <param name="Weeks">How many.</param>
public sealed record WeekRun(Instant From, Instant To, int Weeks);
