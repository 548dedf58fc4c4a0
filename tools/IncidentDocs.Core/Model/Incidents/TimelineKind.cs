namespace IncidentDocs.Core.Model.Incidents;

/// <summary>What kind of event a line of the timeline tells.</summary>
public enum TimelineKind
{
    /// <summary>The trouble began.</summary>
    Started,

    /// <summary>It was noticed.</summary>
    Detected,

    /// <summary>It went away by itself.</summary>
    AutoRecovered,

    /// <summary>Somebody answered the page.</summary>
    Acknowledged,

    /// <summary>Its severity was set.</summary>
    Classified,

    /// <summary>Its severity was changed.</summary>
    Reclassified,

    /// <summary>The war room was opened.</summary>
    WarRoom,

    /// <summary>A role went to somebody else.</summary>
    Handover,

    /// <summary>People were told.</summary>
    Notice,

    /// <summary>Where things stand.</summary>
    Update,

    /// <summary>Something was done.</summary>
    Action,

    /// <summary>The harm stopped.</summary>
    Mitigated,

    /// <summary>It came back.</summary>
    Regressed,

    /// <summary>The service is whole again.</summary>
    Recovered,

    /// <summary>All-clear.</summary>
    Announced,
}
