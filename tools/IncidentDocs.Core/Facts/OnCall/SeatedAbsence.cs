using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Somebody answers for a roster while away.</summary>
/// <param name="Person">Who.</param>
/// <param name="Seat">The seat; null for cover of business hours.</param>
/// <param name="Absence">Why they are away.</param>
/// <param name="Stretches">The exact stretches in which they would be called, half open, in order of time; at least one.</param>
/// <param name="Override">The first cover or swap by which they came to sit there; null where the plan says so.</param>
public sealed record SeatedAbsence(
    Id<Person> Person,
    Seat? Seat,
    Absence Absence,
    ImmutableArray<Interval> Stretches,
    ShiftOverride? Override
)
{
    /// <summary>First instant.</summary>
    public Instant From => Stretches[0].Start;

    /// <summary>Instant just after the last.</summary>
    public Instant To => Stretches[^1].End;
}
