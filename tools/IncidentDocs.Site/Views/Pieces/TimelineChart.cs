using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>An incident drawn to scale; the table beside it says the same.</summary>
/// <param name="Title">What it shows, for those who don't see it.</param>
/// <param name="Bands">The phases.</param>
/// <param name="Marks">The entries.</param>
/// <param name="Ticks">The clock.</param>
[ViewModel]
public sealed partial record TimelineChart(
    string Title,
    IReadOnlyList<TimelineBand> Bands,
    IReadOnlyList<TimelineMark> Marks,
    IReadOnlyList<TimelineTick> Ticks
)
{
    /// <summary>Stretches without an entry.</summary>
    public IReadOnlyList<TimelineSilence> Silences { get; init; } = [];

    /// <summary>How many rows of labels the phases need.</summary>
    public int LabelRows { get; init; }

    /// <summary>Top of the bands.</summary>
    public int BandY => 8 + (LabelRows * 18);

    /// <summary>Height of the drawing.</summary>
    public int Height => BandY + 76;
}
