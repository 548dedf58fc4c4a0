namespace IncidentDocs.Core.Model;

/// <summary>How long an answer or a recovery may take. Order: any length of time, then the next business day, then the next release (procedure 2.1).</summary>
/// <param name="Kind">How it is reckoned.</param>
/// <param name="Length">The length of time; zero for a calendar rule.</param>
public readonly record struct Deadline(DeadlineKind Kind, Duration Length) : IComparable<Deadline>
{
    /// <inheritdoc/>
    public int CompareTo(Deadline other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : Length.CompareTo(other.Length);

    /// <summary>Whether the left deadline falls earlier.</summary>
    public static bool operator <(Deadline left, Deadline right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left deadline falls later.</summary>
    public static bool operator >(Deadline left, Deadline right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left deadline falls no later.</summary>
    public static bool operator <=(Deadline left, Deadline right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left deadline falls no earlier.</summary>
    public static bool operator >=(Deadline left, Deadline right) => left.CompareTo(right) >= 0;
}
