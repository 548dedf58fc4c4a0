using System.Collections.Frozen;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>When each person can't be called: leave, and the time before and after they work here.</summary>
/// <param name="catalog">The catalogue.</param>
public sealed class Absences(Catalog catalog)
{
    private readonly FrozenDictionary<Id<Person>, ImmutableArray<Absence>> _byPerson =
        catalog.People.ToFrozenDictionary(
            person => person.Id,
            person => Read(person, person.Zone ?? catalog.Handbook.Zone)
        );

    /// <summary>The absences of a person, in order of time; none for somebody unknown.</summary>
    public ImmutableArray<Absence> Of(Id<Person> person) => _byPerson.GetValueOrDefault(person, []);

    /// <summary>The absence of a person at an instant; null where they can be called.</summary>
    public Absence? At(Id<Person> person, Instant instant)
    {
        foreach (var absence in Of(person))
        {
            if (absence.Contains(instant))
            {
                return absence;
            }
        }
        return null;
    }

    private static ImmutableArray<Absence> Read(Person person, DateTimeZone zone) =>
        [
            .. person
                .Leave.Where(leave => leave.To >= leave.From)
                .Select(leave => new Absence(
                    LocalInstants.StartOf(zone, leave.From),
                    LocalInstants.StartOf(zone, leave.To.PlusDays(1)),
                    AbsenceKind.Leave,
                    leave,
                    leave.Location
                ))
                .Concat(Outside(person, zone))
                .OrderBy(absence => absence.From),
        ];

    private static IEnumerable<Absence> Outside(Person person, DateTimeZone zone)
    {
        if (person.ActiveFrom is { } first)
        {
            yield return new Absence(
                Instant.MinValue,
                LocalInstants.StartOf(zone, first),
                AbsenceKind.NotYetActive,
                null,
                person.ActiveFromLocation
            );
        }
        if (person.ActiveUntil is { } last)
        {
            yield return new Absence(
                LocalInstants.StartOf(zone, last.PlusDays(1)),
                Instant.MaxValue,
                AbsenceKind.NoLongerActive,
                null,
                person.ActiveUntilLocation
            );
        }
    }
}
