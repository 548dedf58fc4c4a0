namespace IncidentDocs.Core.Model.Boards;

/// <summary>A column of a lane.</summary>
/// <param name="Id">Such as backlog or in_progress.</param>
/// <param name="Name">Name.</param>
/// <param name="WipLimit">Most cards in the column over all lanes, Expedite apart; null for no limit.</param>
/// <param name="Location">Where it is written.</param>
public sealed record ColumnPolicy(string Id, LocalizedText Name, int? WipLimit, Location Location);
