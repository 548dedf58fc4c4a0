using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>By when something is to be done, from the detection on. A script makes the time on the clock of it.</summary>
/// <param name="Text">As the policy says it: within 15 minutes, by the next business day.</param>
[ViewModel]
public sealed partial record DeadlineView(string Text)
{
    /// <summary>A length of time in seconds; null for a rule of the calendar.</summary>
    public string? Seconds { get; init; }

    /// <summary>A rule of the calendar, worked out: <c>FROM:DUE</c> in seconds since 1970, each from its start to the next; a due of 0 is unknown. Null for a length of time.</summary>
    public string? Calendar { get; init; }
}
