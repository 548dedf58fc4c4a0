namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A seat of a roster, such as primary or secondary.</summary>
/// <param name="Id">Id within the roster.</param>
/// <param name="Name">Name.</param>
/// <param name="Required">Whether an empty seat is a gap.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Seat(string Id, LocalizedText Name, bool Required, Location Location);
