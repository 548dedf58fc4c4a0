using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Model.Drills;

/// <summary>A drill with a date.</summary>
/// <param name="Id">Id within the plan.</param>
/// <param name="Type">Type.</param>
/// <param name="Title">Title.</param>
/// <param name="On">Day.</param>
/// <param name="Owner">Who prepares it.</param>
/// <param name="Runbooks">Runbooks it exercises.</param>
/// <param name="Location">Where it is written.</param>
public sealed record PlannedDrill(
    string Id,
    Located<Id<DrillType>> Type,
    LocalizedText Title,
    LocalDate On,
    Located<Id<Person>> Owner,
    ImmutableArray<Located<Id<Runbook>>> Runbooks,
    Location Location
);
