namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A rotation to unroll: each seat takes the next person of its order at each hand-over.</summary>
/// <param name="From">First week.</param>
/// <param name="Until">Last week, included.</param>
/// <param name="WeeksEach">Weeks a turn lasts.</param>
/// <param name="Orders">The order of people, one a seat.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Rotation(
    IsoWeek From,
    IsoWeek Until,
    int WeeksEach,
    ImmutableArray<SeatOrder> Orders,
    Location Location
);
