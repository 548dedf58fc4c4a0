using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>A step of a runbook.</summary>
/// <param name="Id">Id within the runbook.</param>
/// <param name="Phase">Phase.</param>
/// <param name="Action">What to do.</param>
/// <param name="Role">Who does it.</param>
/// <param name="Command">The command; null where there is none.</param>
/// <param name="Method">How it is done without a command.</param>
/// <param name="Alternatives">Other ways, such as systemd or Kubernetes.</param>
/// <param name="Effect">What it does to the system.</param>
/// <param name="Expect">What one should see.</param>
/// <param name="Undo">How to take it back.</param>
/// <param name="Irreversible">Whether it cannot be taken back.</param>
/// <param name="Confirm">What to make sure of before.</param>
/// <param name="Note">Remark.</param>
/// <param name="Avoid">Forms that are seen elsewhere and must not be run.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Step(
    Located<string> Id,
    StepPhase Phase,
    LocalizedText Action,
    Located<Id<Role>> Role,
    Command? Command,
    LocalizedText? Method,
    ImmutableArray<Alternative> Alternatives,
    Located<StepEffect> Effect,
    LocalizedText? Expect,
    LocalizedText? Undo,
    bool Irreversible,
    LocalizedText? Confirm,
    LocalizedText? Note,
    ImmutableArray<AvoidedCommand> Avoid,
    Location Location
);
