using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.OnCall;

/// <summary>Somebody covers a part of a shift. Where two cover the same instant, the later written wins.</summary>
/// <param name="Seat">The seat's id.</param>
/// <param name="From">First instant.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Person">Who covers.</param>
/// <param name="Reason">Why, if told.</param>
/// <param name="Location">Where it is written.</param>
public sealed record ShiftOverride(
    Located<string> Seat,
    OffsetDateTime From,
    OffsetDateTime To,
    Located<Id<Person>> Person,
    LocalizedText? Reason,
    Location Location
);
