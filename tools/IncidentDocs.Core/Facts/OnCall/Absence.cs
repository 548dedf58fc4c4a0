using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A stretch in which a person can't be called. Days begin and end in the person's zone, else in the handbook's.</summary>
/// <param name="From">First instant; the beginning of time for somebody who has not begun.</param>
/// <param name="To">Instant just after the last; the end of time for somebody who has left.</param>
/// <param name="Kind">Why.</param>
/// <param name="Leave">The leave, where it is one.</param>
/// <param name="Location">Where the leave, the first or the last day is written.</param>
public sealed record Absence(
    Instant From,
    Instant To,
    AbsenceKind Kind,
    Leave? Leave,
    Location? Location
)
{
    /// <summary>Whether an instant lies in it.</summary>
    public bool Contains(Instant instant) => From <= instant && instant < To;
}
