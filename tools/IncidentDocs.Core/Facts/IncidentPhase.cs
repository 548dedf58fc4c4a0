namespace IncidentDocs.Core.Facts;

/// <summary>How much is known of an incident when it is reported.</summary>
public enum IncidentPhase
{
    /// <summary>It was found; its cause is not known.</summary>
    Found,

    /// <summary>Its cause is known; it is not over.</summary>
    CauseKnown,

    /// <summary>The service is whole again.</summary>
    Restored,
}
