namespace IncidentDocs.Core.Model.OnCall;

/// <summary>Which hours a roster answers for.</summary>
public enum OnCallHoursKind
{
    /// <summary>All but the business hours of business days: the night before a Monday and after a holiday included.</summary>
    OffHours,

    /// <summary>All hours.</summary>
    Always,

    /// <summary>Windows of the week, written out.</summary>
    Windows,
}
