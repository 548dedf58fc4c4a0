namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>What is asked of a person: weeks on call, and what is in them.</summary>
/// <param name="Weeks">Weeks with at least half of their hours.</param>
/// <param name="Hours">Hours on call.</param>
/// <param name="Nights">Nights.</param>
/// <param name="WeekendDays">Days of weekends.</param>
/// <param name="HolidayDays">Days of public holidays.</param>
public readonly record struct RotationLoad(
    int Weeks,
    Duration Hours,
    int Nights,
    int WeekendDays,
    int HolidayDays
)
{
    /// <summary>Both together.</summary>
    public static RotationLoad operator +(RotationLoad left, RotationLoad right) =>
        new(
            left.Weeks + right.Weeks,
            left.Hours + right.Hours,
            left.Nights + right.Nights,
            left.WeekendDays + right.WeekendDays,
            left.HolidayDays + right.HolidayDays
        );
}
