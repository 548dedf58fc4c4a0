namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>What became of a step.</summary>
/// <param name="Step">Id of the step.</param>
/// <param name="Result">Result.</param>
public sealed record StepUse(Located<string> Step, StepResult Result);
