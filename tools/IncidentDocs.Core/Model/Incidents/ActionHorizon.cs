namespace IncidentDocs.Core.Model.Incidents;

/// <summary>How soon an action is to be done (procedure 6.5).</summary>
public enum ActionHorizon
{
    /// <summary>Within a week.</summary>
    Short,

    /// <summary>Within a month.</summary>
    Mid,

    /// <summary>Within a quarter.</summary>
    Long,
}
