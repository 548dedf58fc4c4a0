namespace IncidentDocs.Core.Model.OnCall;

/// <summary>What a roster asks of one person at most.</summary>
/// <param name="ConsecutiveWeeks">Weeks in a row; null for no limit.</param>
/// <param name="SharePercent">Share of all hours, in per cent; null for no limit.</param>
/// <param name="Location">Where they are written; the roster's id where there are none.</param>
public sealed record RosterLimits(int? ConsecutiveWeeks, int? SharePercent, Location Location);
