namespace IncidentDocs.Core.Model;

/// <summary>How a deadline is reckoned.</summary>
public enum DeadlineKind
{
    /// <summary>A length of time.</summary>
    Elapsed,

    /// <summary>18:00 in the handbook's zone on the first business day strictly after the local date of detection.</summary>
    NextBusinessDay,

    /// <summary>The next date of the release calendar; without one the deadline is not measurable.</summary>
    NextRelease,
}
