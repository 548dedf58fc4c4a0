namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>What a step does to the system.</summary>
public enum StepEffect
{
    /// <summary>Looks only.</summary>
    Read,

    /// <summary>Changes something that can be taken back.</summary>
    Change,

    /// <summary>Destroys something.</summary>
    Destructive,
}
