using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>A shift of a roster as it was planned, and what was changed in it.</summary>
/// <param name="Week">The week in which it begins.</param>
/// <param name="From">Its first instant.</param>
/// <param name="To">The instant just after its last.</param>
/// <param name="Holders">Who was planned for which seat, in the order of the roster's seats.</param>
/// <param name="Overrides">Covers that touch it, in the order written.</param>
/// <param name="Holidays">Public holidays in it, by date.</param>
/// <param name="Note">Remark.</param>
/// <param name="Layer">The layer that plans it; <see cref="Roster.BaseLayer"/> for the roster's own shifts.</param>
/// <param name="Location">Where the shift, or the rotation that it comes from, is written.</param>
/// <param name="EndLocation">Where it is written that nothing follows: the shift, or the last week of the rotation.</param>
public sealed record RosterWeek(
    IsoWeek Week,
    Instant From,
    Instant To,
    ImmutableArray<SeatHolder> Holders,
    ImmutableArray<ShiftOverride> Overrides,
    ImmutableArray<Holiday> Holidays,
    LocalizedText? Note,
    string Layer,
    Location Location,
    Location EndLocation
);
