using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>What a roster asks of a person in a stretch. Cover of business hours is not counted: it is a day's work.</summary>
/// <param name="Person">Who.</param>
/// <param name="Hours">On-call hours in any seat.</param>
/// <param name="SharePercent">Their share of the roster's on-call hours, in per cent, to the tenth.</param>
/// <param name="Seats">The hours seat by seat, in the order of the roster's seats; seats never sat in are left out.</param>
/// <param name="Nights">Nights on call: days with an on-call instant between midnight and six, in the roster's zone.</param>
/// <param name="WeekendDays">Weekend days with an on-call instant.</param>
/// <param name="HolidayDays">Public holidays with an on-call instant.</param>
/// <param name="Pages">Incidents that paged the roster while they answered first, cover of business hours included.</param>
/// <param name="Runs">Weeks in a row, in order of time.</param>
public sealed record PersonLoad(
    Id<Person> Person,
    Duration Hours,
    decimal SharePercent,
    ImmutableArray<SeatLoad> Seats,
    int Nights,
    int WeekendDays,
    int HolidayDays,
    int Pages,
    ImmutableArray<WeekRun> Runs
)
{
    /// <summary>What the hours are paid; null where no seat has a rate.</summary>
    public decimal? Amount =>
        Seats.Any(seat => seat.Amount is not null) ? Seats.Sum(seat => seat.Amount ?? 0) : null;

    /// <summary>The most weeks in a row.</summary>
    public int ConsecutiveWeeks => Runs.Select(run => run.Weeks).DefaultIfEmpty().Max();
}
