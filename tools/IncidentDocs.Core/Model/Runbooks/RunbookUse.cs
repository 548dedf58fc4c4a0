namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>That a runbook was used, in an incident or a drill.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Steps">What became of its steps.</param>
/// <param name="Minutes">How long it took.</param>
/// <param name="Note">Remark.</param>
public sealed record RunbookUse(
    Located<Id<Runbook>> Runbook,
    ImmutableArray<StepUse> Steps,
    int? Minutes,
    LocalizedText? Note
);
