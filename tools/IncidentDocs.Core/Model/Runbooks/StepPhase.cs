namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>The phase of a step.</summary>
public enum StepPhase
{
    /// <summary>Find out.</summary>
    Diagnose,

    /// <summary>Lessen the harm.</summary>
    Mitigate,

    /// <summary>Make sure.</summary>
    Verify,

    /// <summary>Afterwards.</summary>
    FollowUp,
}
