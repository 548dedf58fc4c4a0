using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Drills;

/// <summary>The result of a drill (procedure 8.3).</summary>
/// <param name="Id">Id, equal to the file's name.</param>
/// <param name="Title">Title.</param>
/// <param name="Type">Type.</param>
/// <param name="At">When it began.</param>
/// <param name="Scenario">Scenario.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="Facilitator">Who led it.</param>
/// <param name="Runbooks">Runbooks exercised.</param>
/// <param name="Services">Services concerned.</param>
/// <param name="Experiment">The chaos experiment it ran.</param>
/// <param name="Criteria">Target against actual.</param>
/// <param name="Improvements">What came of it.</param>
/// <param name="Assessment">Overall assessment.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Drill(
    Id<Drill> Id,
    LocalizedText Title,
    Located<Id<DrillType>> Type,
    OffsetDateTime At,
    LocalizedText Scenario,
    ImmutableArray<Located<Id<Person>>> Participants,
    Located<Id<Person>>? Facilitator,
    ImmutableArray<RunbookUse> Runbooks,
    ImmutableArray<Located<Id<Service>>> Services,
    Located<Id<Experiment>>? Experiment,
    ImmutableArray<DrillCriterion> Criteria,
    ImmutableArray<ActionItem> Improvements,
    LocalizedText Assessment,
    Location Location
);
