using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Finds those who would be called while away.</summary>
/// <param name="roster">The roster.</param>
/// <param name="absences">Who is away.</param>
internal sealed class AbsenceFinder(Roster roster, Absences absences)
{
    private readonly List<(
        (Id<Person> Person, string? Seat, Absence Absence) Key,
        StretchList Stretches,
        ShiftOverride? Override
    )> _found = [];

    /// <summary>One finding a person, seat and absence.</summary>
    public IEnumerable<SeatedAbsence> Find(ImmutableArray<OnCallSpan> spans)
    {
        foreach (var span in spans)
        {
            // Of those who cover business hours the first alone is called for certain.
            var asked = span.Period == OnCallPeriod.OnCall ? span.Seats : span.Seats.Take(1);
            foreach (var seat in asked)
            {
                Look(span, seat);
            }
        }
        return _found.Select(found => new SeatedAbsence(
            found.Key.Person,
            found.Key.Seat is { } seat ? roster.Seats[roster.SeatIndex(seat)] : null,
            found.Key.Absence,
            found.Stretches.Take(),
            found.Override
        ));
    }

    private void Look(OnCallSpan span, SeatAssignment seat)
    {
        if (seat.Person is not { } person)
        {
            return;
        }
        foreach (var absence in absences.Of(person))
        {
            var from = Instant.Max(absence.From, span.From);
            var to = Instant.Min(absence.To, span.To);
            if (from < to)
            {
                Stretches((person, seat.Seat, absence), seat.Override).Add(from, to);
            }
        }
    }

    private StretchList Stretches((Id<Person>, string?, Absence) key, ShiftOverride? cover)
    {
        foreach (var found in _found)
        {
            if (found.Key.Equals(key))
            {
                return found.Stretches;
            }
        }
        _found.Add((key, new StretchList(), cover));
        return _found[^1].Stretches;
    }
}
