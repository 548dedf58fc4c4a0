using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>A shift of a roster as it was planned, and what was changed in it.</summary>
/// <param name="Week">The week whose hand-over begins it.</param>
/// <param name="From">Its first instant.</param>
/// <param name="To">The instant just after its last.</param>
/// <param name="Holders">Who was planned for which seat, in the order of the roster's seats.</param>
/// <param name="Overrides">Covers that touch it, in the order written.</param>
/// <param name="Holidays">Public holidays in it, by date.</param>
/// <param name="Note">Remark.</param>
public sealed record RosterWeek(
    IsoWeek Week,
    Instant From,
    Instant To,
    ImmutableArray<SeatHolder> Holders,
    ImmutableArray<ShiftOverride> Overrides,
    ImmutableArray<Holiday> Holidays,
    LocalizedText? Note
);
