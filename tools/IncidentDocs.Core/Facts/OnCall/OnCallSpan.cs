using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A stretch in which the same people answer by the same source; half open, and as long as it can be.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Period">On call, or business hours.</param>
/// <param name="Seats">Who answers, the first asked first: every seat of the roster when on call, whoever covers in business hours (nobody: empty).</param>
public sealed record OnCallSpan(
    Instant From,
    Instant To,
    OnCallPeriod Period,
    ImmutableArray<SeatAssignment> Seats
)
{
    /// <summary>Who is asked first; null where nobody is there.</summary>
    public Id<Person>? Primary => Seats.IsEmpty ? null : Seats[0].Person;

    /// <summary>Who is asked next; null where nobody is there.</summary>
    public Id<Person>? Secondary => Seats.Length < 2 ? null : Seats[1].Person;

    /// <summary>By what the first one answers.</summary>
    public OnCallSource Source =>
        Seats.IsEmpty
            ? Period == OnCallPeriod.OnCall
                ? OnCallSource.Shift
                : OnCallSource.Duty
            : Seats[0].Source;

    /// <summary>Whether an instant lies in it.</summary>
    public bool Contains(Instant instant) => From <= instant && instant < To;

    /// <summary>Who sits in a seat; null where the seat is empty or does not answer.</summary>
    public SeatAssignment? In(string seat) =>
        Seats.FirstOrDefault(found => string.Equals(found.Seat, seat, StringComparison.Ordinal));

    /// <summary>Whether a person has a seat that comes before one.</summary>
    internal bool IsSeatedBefore(int seat, Id<Person> person)
    {
        for (var before = 0; before < seat; before++)
        {
            if (Seats[before].Person == person)
            {
                return true;
            }
        }
        return false;
    }
}
