namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>By what somebody answers.</summary>
public enum OnCallSource
{
    /// <summary>A planned shift.</summary>
    Shift,

    /// <summary>A cover or swap.</summary>
    Override,

    /// <summary>Cover of business hours.</summary>
    Duty,
}
