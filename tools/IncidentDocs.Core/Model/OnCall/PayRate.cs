namespace IncidentDocs.Core.Model.OnCall;

/// <summary>What an hour in a seat is paid. A holiday on a weekend is a holiday; the day is the roster's.</summary>
/// <param name="Seat">The seat's id.</param>
/// <param name="Weekday">An hour of a day that is neither.</param>
/// <param name="Weekend">An hour of a day that is no day of business by the week.</param>
/// <param name="Holiday">An hour of a public holiday.</param>
public sealed record PayRate(
    Located<string> Seat,
    decimal Weekday,
    decimal Weekend,
    decimal Holiday
);
