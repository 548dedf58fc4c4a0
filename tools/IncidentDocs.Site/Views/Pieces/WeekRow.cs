using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One week of a roster.</summary>
/// <param name="Week">The ISO week, <c>2026-W48</c>.</param>
/// <param name="From">Its hand-over.</param>
/// <param name="Until">The next one.</param>
/// <param name="Seats">Who sits in each seat, in the seats' order.</param>
[ViewModel]
public sealed partial record WeekRow(
    string Week,
    TimeText From,
    TimeText Until,
    IReadOnlyList<WeekSeat> Seats
)
{
    /// <summary>Whether the as-of instant lies in it.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The layer of the roster that plans it; null where there is but one.</summary>
    public string? Layer { get; init; }

    /// <summary>Holidays in it, remarks.</summary>
    public IReadOnlyList<Inline> Notes { get; init; } = [];

    /// <summary>What differs from the plan within it.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];
}
