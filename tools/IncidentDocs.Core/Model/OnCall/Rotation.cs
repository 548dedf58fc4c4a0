namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A rotation to unroll: each seat takes the next person of its order at each hand-over.</summary>
/// <param name="From">First week.</param>
/// <param name="Until">Last week, included.</param>
/// <param name="DaysEach">Days a turn lasts; a week has seven. The last turn ends with the last week.</param>
/// <param name="Orders">The order of people, one a seat.</param>
/// <param name="UntilLocation">Where its last week is written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Rotation(
    IsoWeek From,
    IsoWeek Until,
    int DaysEach,
    ImmutableArray<SeatOrder> Orders,
    Location UntilLocation,
    Location Location
);
