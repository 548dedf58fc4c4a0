using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>One person in two seats of a roster at once.</summary>
/// <param name="Person">Who.</param>
/// <param name="First">The seat asked first.</param>
/// <param name="Second">The other.</param>
/// <param name="Stretches">The exact stretches, half open, in order of time; at least one.</param>
/// <param name="Override">The first cover or swap by which they came to sit there; null where the plan says so.</param>
public sealed record DoubleSeat(
    Id<Person> Person,
    Seat First,
    Seat Second,
    ImmutableArray<Interval> Stretches,
    ShiftOverride? Override
)
{
    /// <summary>First instant.</summary>
    public Instant From => Stretches[0].Start;

    /// <summary>Instant just after the last.</summary>
    public Instant To => Stretches[^1].End;
}
