namespace IncidentDocs.Core.Model.Drills;

/// <summary>How often a drill is held, by the calendar.</summary>
public enum DrillPeriod
{
    /// <summary>Once a quarter.</summary>
    Quarter,

    /// <summary>Once in half a year.</summary>
    HalfYear,

    /// <summary>Once a year.</summary>
    Year,

    /// <summary>All the time.</summary>
    Continuous,
}
