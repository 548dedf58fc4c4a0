namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>What became of a step when its runbook was used.</summary>
public enum StepResult
{
    /// <summary>It helped.</summary>
    Helped,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was left out.</summary>
    Skipped,

    /// <summary>It was done, without a word on its worth.</summary>
    Used,
}
