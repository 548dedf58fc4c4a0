namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A shift written out.</summary>
/// <param name="Starts">The day of its first hand-over, in the zone of its layer.</param>
/// <param name="Days">How many days it lasts, from hand-over time to hand-over time.</param>
/// <param name="Holders">Who sits in which seat.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where its start is written.</param>
public sealed record ExplicitShift(
    LocalDate Starts,
    int Days,
    ImmutableArray<SeatHolder> Holders,
    LocalizedText? Note,
    Location Location
);
