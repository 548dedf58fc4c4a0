using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Drills;

/// <summary>A chaos experiment (procedure 8.2).</summary>
/// <param name="Id">Id, equal to the file's name.</param>
/// <param name="Title">Title.</param>
/// <param name="Hypothesis">What should stay true.</param>
/// <param name="Service">Target.</param>
/// <param name="Environment">Environment.</param>
/// <param name="Fault">What is injected.</param>
/// <param name="BlastRadius">How far it may reach.</param>
/// <param name="KillSwitch">How it is stopped.</param>
/// <param name="TimeLimit">How long it may last.</param>
/// <param name="SuccessCriteria">When the hypothesis holds.</param>
/// <param name="Tool">Tool.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Status">draft, ready, running or done.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Experiment(
    Id<Experiment> Id,
    LocalizedText Title,
    LocalizedText? Hypothesis,
    Located<Id<Service>> Service,
    string? Environment,
    LocalizedText Fault,
    LocalizedText? BlastRadius,
    LocalizedText? KillSwitch,
    Duration? TimeLimit,
    ImmutableArray<LocalizedText> SuccessCriteria,
    string? Tool,
    Located<Id<Person>> Owner,
    string Status,
    Location Location
);
