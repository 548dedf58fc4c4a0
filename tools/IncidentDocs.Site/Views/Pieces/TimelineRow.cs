using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One entry of an incident's timeline.</summary>
/// <param name="Number">Its number, from 1, as in the drawing.</param>
/// <param name="At">When.</param>
/// <param name="Elapsed">Time since the first entry.</param>
/// <param name="KindId">The kind's id, such as <c>mitigated</c>.</param>
/// <param name="Kind">The kind's word.</param>
/// <param name="What">What happened.</param>
[ViewModel]
public sealed partial record TimelineRow(
    int Number,
    TimeText At,
    string Elapsed,
    string KindId,
    string Kind,
    RawHtml What
)
{
    /// <summary>Who did it.</summary>
    public Link? Who { get; init; }

    /// <summary>Alert, channel, new severity, runbook.</summary>
    public IReadOnlyList<Inline> Details { get; init; } = [];

    /// <summary>Whether it moves one of the clocks.</summary>
    public bool IsMilestone { get; init; }

    /// <summary>The date, where this entry is the first of its day.</summary>
    public string? DayBreak { get; init; }
}
