using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Model.Incidents;

/// <summary>A line of an incident's timeline.</summary>
/// <param name="At">When, in the offset written; a bare time takes the date and offset of the line above.</param>
/// <param name="IsBareTime">Whether only a time of day is written.</param>
/// <param name="Kind">What kind of event.</param>
/// <param name="What">What happened.</param>
/// <param name="Who">Who did it; null for a machine.</param>
/// <param name="Alert">The alert that fired.</param>
/// <param name="Severity">The severity set.</param>
/// <param name="Channel">The channel opened.</param>
/// <param name="Audience">Who was told.</param>
/// <param name="Role">The role handed over.</param>
/// <param name="To">To whom.</param>
/// <param name="Runbook">The runbook followed.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where the time is written.</param>
public sealed record TimelineEntry(
    OffsetDateTime At,
    bool IsBareTime,
    Located<TimelineKind> Kind,
    LocalizedText What,
    Located<Id<Person>>? Who,
    Located<string>? Alert,
    Located<Id<Severity>>? Severity,
    Located<string>? Channel,
    Audience? Audience,
    Located<Id<Role>>? Role,
    Located<Id<Person>>? To,
    Located<Id<Runbook>>? Runbook,
    LocalizedText? Note,
    Location Location
)
{
    /// <summary>The instant.</summary>
    public Instant Instant => At.ToInstant();
}
