namespace IncidentDocs.Core.Model.Drills;

/// <summary>A criterion of a drill: a length of time, or a quality.</summary>
/// <param name="Measure">What is measured, such as detect or communication.</param>
/// <param name="Name">Name, where the measure is not enough.</param>
/// <param name="TargetTime">Longest time allowed; null for a quality.</param>
/// <param name="ActualTime">Time it took; null for a quality.</param>
/// <param name="TargetQuality">adequate or accurate; null for a time.</param>
/// <param name="ActualQuality">What it was; null for a time.</param>
/// <param name="StatedMet">The verdict as written, where one is; the computed one counts.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where it is written.</param>
public sealed record DrillCriterion(
    string Measure,
    LocalizedText? Name,
    Duration? TargetTime,
    Duration? ActualTime,
    string? TargetQuality,
    string? ActualQuality,
    Located<bool>? StatedMet,
    LocalizedText? Note,
    Location Location
)
{
    /// <summary>Whether what happened reaches the target.</summary>
    public bool IsMet =>
        TargetTime is { } target && ActualTime is { } actual
            ? actual <= target
            : string.Equals(TargetQuality, ActualQuality, StringComparison.Ordinal);
}
