using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Whether somebody answers for a roster at every instant that it declares, with everything that speaks against it. It is exact: nothing is sampled.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="From">First instant of the proof.</param>
/// <param name="To">Instant just after the last: the end of the last planned shift.</param>
/// <param name="Gaps">Empty required seats and uncovered business hours, in order of time.</param>
/// <param name="Overlaps">Shifts that fill one seat at once, over the whole plan and before overrides.</param>
/// <param name="DoubleSeats">People in two seats at once, in order of time.</param>
/// <param name="Absences">People who would be called while away, in order of time.</param>
public sealed record CoverageProof(
    Id<Roster> Roster,
    Instant From,
    Instant To,
    ImmutableArray<CoverageGap> Gaps,
    ImmutableArray<ShiftOverlap> Overlaps,
    ImmutableArray<DoubleSeat> DoubleSeats,
    ImmutableArray<SeatedAbsence> Absences
)
{
    /// <summary>Whether nothing speaks against it.</summary>
    public bool Holds =>
        Gaps.IsEmpty && Overlaps.IsEmpty && DoubleSeats.IsEmpty && Absences.IsEmpty;
}
