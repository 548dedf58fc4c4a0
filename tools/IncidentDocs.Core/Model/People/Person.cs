namespace IncidentDocs.Core.Model.People;

/// <summary>Somebody who may be called.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Team">Team.</param>
/// <param name="Title">Position in the company.</param>
/// <param name="Channels">How to reach them.</param>
/// <param name="Languages">Languages spoken, as ISO 639-1 codes.</param>
/// <param name="Leave">Days away; both ends included.</param>
/// <param name="ActiveFrom">First day in the company, if told.</param>
/// <param name="ActiveUntil">Last day in the company, if told.</param>
/// <param name="Zone">Time zone in which days of leave begin and end; the handbook's where null.</param>
/// <param name="Location">Where the person is written.</param>
public sealed record Person(
    Id<Person> Id,
    LocalizedText Name,
    Located<Id<Team>> Team,
    LocalizedText Title,
    PersonChannels Channels,
    ImmutableArray<string> Languages,
    ImmutableArray<Leave> Leave,
    LocalDate? ActiveFrom,
    LocalDate? ActiveUntil,
    DateTimeZone? Zone,
    Location Location
)
{
    /// <summary>Where the first day is written; null where it is not.</summary>
    public Location? ActiveFromLocation { get; init; }

    /// <summary>Where the last day is written; null where it is not.</summary>
    public Location? ActiveUntilLocation { get; init; }

    /// <summary>Whether the person works here on that day, leave aside.</summary>
    public bool IsActiveOn(LocalDate day) => !(day < ActiveFrom) && !(day > ActiveUntil);

    /// <summary>Whether the person is away on that day.</summary>
    public bool IsOnLeave(LocalDate day) => Leave.Any(leave => leave.Contains(day));
}
