namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>What is the same throughout a span.</summary>
/// <param name="Period">The period.</param>
/// <param name="Seats">Who answers.</param>
internal readonly record struct SpanState(OnCallPeriod Period, ImmutableArray<SeatAssignment> Seats)
{
    /// <inheritdoc/>
    public bool Equals(SpanState other) =>
        Period == other.Period && (Seats == other.Seats || Seats.SequenceEqual(other.Seats));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, Seats.Length);
}
