using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A shift written out.</summary>
/// <param name="Week">The week whose hand-over begins it.</param>
/// <param name="Weeks">How many weeks it lasts.</param>
/// <param name="Holders">Who sits in which seat.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where the week is written.</param>
public sealed record ExplicitShift(
    IsoWeek Week,
    int Weeks,
    ImmutableArray<SeatHolder> Holders,
    LocalizedText? Note,
    Location Location
);
