using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Model.Incidents;

/// <summary>An action item of an incident or an improvement of a drill (procedure 6.6, 8.3).</summary>
/// <param name="Id">Id within its document, <c>AI-001</c> or <c>TI-001</c>.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Details">In detail.</param>
/// <param name="Type">What it is for.</param>
/// <param name="Horizon">How soon; null for improvements of drills.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="OpenedOn">Since when.</param>
/// <param name="Due">Until when.</param>
/// <param name="Priority">How urgent.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="DoneOn">When it was done.</param>
/// <param name="Evidence">A link or commit that shows it.</param>
/// <param name="Reason">Why it was dropped.</param>
/// <param name="Causes">Causes it is against; those of the incident where none is named.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record ActionItem(
    Located<string> Id,
    LocalizedText What,
    LocalizedText? Details,
    ActionType? Type,
    ActionHorizon? Horizon,
    Located<Id<Person>>? Owner,
    LocalDate? OpenedOn,
    Located<LocalDate>? Due,
    ActionPriority? Priority,
    Located<WorkStatus> Status,
    LocalDate? DoneOn,
    Located<string>? Evidence,
    LocalizedText? Reason,
    ImmutableArray<Located<Id<Cause>>> Causes,
    Location Location
);
