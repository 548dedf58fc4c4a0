using System.Collections.Immutable;

namespace IncidentDocs.Site.Charts;

/// <summary>What a chart shows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Across">What the labels are, such as the month.</param>
/// <param name="Labels">The labels, from left to right; at least one.</param>
/// <param name="Series">The figures; at most one as bars and four as lines, so that they are told apart without colour.</param>
public sealed record ChartData(
    string Title,
    string Across,
    ImmutableArray<string> Labels,
    ImmutableArray<ChartSeries> Series
)
{
    /// <summary>Whether the labels are names, of which none may be left out, and not a line of days or months.</summary>
    public bool AreNames { get; init; }

    /// <summary>The unit of all figures; empty where they are counts.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The figure that policy asks for, drawn across; null where there is none.</summary>
    public double? Target { get; init; }

    /// <summary>What the target is called.</summary>
    public string TargetName { get; init; } = "";

    /// <summary>How many figures each label stands on (n); empty where that is no question.</summary>
    public ImmutableArray<int> Counts { get; init; } = [];
}
