namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>What a person does in a seat: on-call hours by the kind of day, in the roster's zone. A holiday on a weekend is a holiday.</summary>
/// <param name="Seat">The seat's id.</param>
/// <param name="Weekday">Hours of days that are neither.</param>
/// <param name="Weekend">Hours of days that are no days of business by the week.</param>
/// <param name="Holiday">Hours of public holidays.</param>
/// <param name="Amount">What they are paid, in the roster's currency, to the hundredth; null without a rate.</param>
public sealed record SeatLoad(
    string Seat,
    Duration Weekday,
    Duration Weekend,
    Duration Holiday,
    decimal? Amount
)
{
    /// <summary>All hours in the seat.</summary>
    public Duration Total => Weekday + Weekend + Holiday;
}
