using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A change of who answers first for a roster, in the middle of an escalation: from this instant on steps call the next one, and the one before hands the incident over.</summary>
/// <param name="At">The instant.</param>
/// <param name="Roster">The roster.</param>
/// <param name="From">Who answered until then; null for nobody.</param>
/// <param name="To">Who answers from then on; null for nobody.</param>
/// <param name="Period">The period that begins.</param>
public sealed record PlanHandover(
    Instant At,
    Id<Roster> Roster,
    Id<Person>? From,
    Id<Person>? To,
    OnCallPeriod Period
);
