namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>Weeks to give to people, in whole numbers: people and weeks are counted from 0, in a fixed order.</summary>
/// <param name="Seats">Seats a week; the first is called first.</param>
/// <param name="Free">Whether a person can take a week at all: <c>[week][person]</c>.</param>
/// <param name="Elsewhere">Whether a person is on call for another roster in a week: <c>[week][person]</c>.</param>
/// <param name="Nights">Nights that a week has.</param>
/// <param name="Holidays">Days of public holidays that a week has.</param>
/// <param name="Minutes">Minutes on call that a week has.</param>
/// <param name="SharePercent">How much of all minutes one person may have; null where there is no limit.</param>
/// <param name="PastNights">Nights that a person brings along.</param>
/// <param name="PastHolidays">Days of public holidays that a person brings along.</param>
/// <param name="WasOn">Whether a person is on call in the week before the first.</param>
internal sealed record RotationProblem(
    int Seats,
    ImmutableArray<ImmutableArray<bool>> Free,
    ImmutableArray<ImmutableArray<bool>> Elsewhere,
    ImmutableArray<int> Nights,
    ImmutableArray<int> Holidays,
    ImmutableArray<long> Minutes,
    int? SharePercent,
    ImmutableArray<int> PastNights,
    ImmutableArray<int> PastHolidays,
    ImmutableArray<bool> WasOn
)
{
    /// <summary>How many weeks there are.</summary>
    public int Weeks => Free.Length;

    /// <summary>How many people there are.</summary>
    public int People => WasOn.Length;

    /// <summary>Hundredths of minutes that one person may have.</summary>
    public long Limit => SharePercent is { } share ? share * Minutes.Sum() : long.MaxValue;

    /// <summary>How many seats of a week can be taken: the first ones, where too few people are free.</summary>
    public int Filled(int week) => Math.Min(Seats, Free[week].Count(isFree => isFree));
}
