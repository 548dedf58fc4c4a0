using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Incidents;

/// <summary>The review of an incident.</summary>
/// <param name="DraftedAt">When the draft was there.</param>
/// <param name="HeldOn">Day of the meeting.</param>
/// <param name="Attendees">Who took part.</param>
/// <param name="Location">Where it is written.</param>
public sealed record IncidentReview(
    Located<OffsetDateTime>? DraftedAt,
    Located<LocalDate>? HeldOn,
    ImmutableArray<Located<Id<Person>>> Attendees,
    Location Location
);
