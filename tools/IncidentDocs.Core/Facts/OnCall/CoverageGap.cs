using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A required seat that is empty, or business hours that nobody covers although cover is declared. One gap lasts until somebody answers again; hours for which the seat does not answer lie between its stretches.</summary>
/// <param name="Seat">The seat; null for cover of business hours.</param>
/// <param name="Stretches">The exact stretches, half open, in order of time; at least one.</param>
/// <param name="Holidays">Public holidays in them, by date.</param>
public sealed record CoverageGap(
    Seat? Seat,
    ImmutableArray<Interval> Stretches,
    ImmutableArray<Holiday> Holidays
)
{
    /// <summary>First instant.</summary>
    public Instant From => Stretches[0].Start;

    /// <summary>Instant just after the last.</summary>
    public Instant To => Stretches[^1].End;
}
