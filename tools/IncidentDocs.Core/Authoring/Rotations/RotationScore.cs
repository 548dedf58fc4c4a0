namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>How good a rotation is: what stands first counts first, and less is better.</summary>
/// <param name="Elsewhere">Weeks of people who are on call for another roster at the same time.</param>
/// <param name="Consecutive">Weeks that somebody has directly after another.</param>
/// <param name="Over">Hundredths of minutes that people have over the limit of the roster.</param>
/// <param name="Nights">The squares of everybody's nights, past ones included: least where all have the same.</param>
/// <param name="Holidays">The squares of everybody's holidays, past ones included.</param>
/// <param name="First">The squares of everybody's weeks in the first seat.</param>
internal readonly record struct RotationScore(
    long Elsewhere,
    long Consecutive,
    long Over,
    long Nights,
    long Holidays,
    long First
) : IComparable<RotationScore>
{
    /// <inheritdoc/>
    public int CompareTo(RotationScore other) =>
        Elsewhere != other.Elsewhere ? Elsewhere.CompareTo(other.Elsewhere)
        : Consecutive != other.Consecutive ? Consecutive.CompareTo(other.Consecutive)
        : Over != other.Over ? Over.CompareTo(other.Over)
        : Nights != other.Nights ? Nights.CompareTo(other.Nights)
        : Holidays != other.Holidays ? Holidays.CompareTo(other.Holidays)
        : First.CompareTo(other.First);
}
