namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Which of a roster's two periods an instant lies in.</summary>
public enum OnCallPeriod
{
    /// <summary>The hours for which the roster's seats answer.</summary>
    OnCall,

    /// <summary>All other hours: whoever covers business hours answers, or nobody.</summary>
    BusinessHours,
}
