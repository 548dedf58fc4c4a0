using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;
using NodaTime;

namespace IncidentDocs.Site.OnCall;

/// <summary>What the scripts of who is on call know by number, and the stretch that they know.</summary>
internal sealed class OnCallNumbers
{
    private static readonly Duration s_behind = Duration.FromDays(14);
    private static readonly Duration s_ahead = Duration.FromDays(14);

    private readonly FrozenDictionary<Id<Person>, int> _people;
    private readonly FrozenDictionary<Id<Roster>, int> _rosters;

    /// <summary>Numbers everything in the order of the catalogue.</summary>
    public OnCallNumbers(HandbookFacts facts)
    {
        Facts = facts;
        _people = facts
            .Catalog.People.Select((person, at) => (person.Id, At: at))
            .ToFrozenDictionary(found => found.Id, found => found.At);
        _rosters = facts
            .Catalog.Rosters.Select((roster, at) => (roster.Id, At: at))
            .ToFrozenDictionary(found => found.Id, found => found.At);
        Teams = [.. facts.Catalog.Services.Select(service => service.Team.Value).Distinct()];
        From = facts.AsOf - s_behind;
        To = facts.AsOf + facts.OnCall.Reachability.Length + s_ahead;
    }

    /// <summary>The facts.</summary>
    public HandbookFacts Facts { get; }

    /// <summary>The catalogue.</summary>
    public Catalog Catalog => Facts.Catalog;

    /// <summary>The teams that own services.</summary>
    public ImmutableArray<Id<Team>> Teams { get; }

    /// <summary>First instant that the scripts know.</summary>
    public Instant From { get; }

    /// <summary>Instant just after the last.</summary>
    public Instant To { get; }

    /// <summary>A service of a team: of who is called, the owning team is all that a service decides.</summary>
    public Service ServiceOf(Id<Team> team) =>
        Catalog.Services.First(service => service.Team.Value == team);

    /// <summary>The number of a person; -1 for nobody.</summary>
    public int Of(Id<Person>? person) => person is { } id ? _people.GetValueOrDefault(id, -1) : -1;

    /// <summary>The number of a roster; -1 for none.</summary>
    public int Of(Roster? roster) => roster is null ? -1 : _rosters[roster.Id];

    /// <summary>An instant in seconds since 1970-01-01T00:00:00Z.</summary>
    public static decimal Seconds(Instant instant) => instant.ToUnixTimeMilliseconds() / 1000m;

    /// <summary>A length of time in seconds.</summary>
    public static decimal Seconds(Duration length) => (long)length.TotalMilliseconds / 1000m;
}
