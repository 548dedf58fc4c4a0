using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Counts what one person does while the spans of a roster are walked through.</summary>
internal sealed class LoadTally
{
    private readonly HashSet<LocalDate> _nights = [];
    private readonly HashSet<LocalDate> _weekends = [];
    private readonly HashSet<LocalDate> _holidays = [];
    private readonly SortedDictionary<
        int,
        (Duration Weekday, Duration Weekend, Duration Holiday)
    > _seats = [];

    /// <summary>Hours in any seat.</summary>
    public Duration Hours { get; private set; }

    /// <summary>Hours in any seat on weekends and holidays.</summary>
    public Duration Unsocial { get; private set; }

    /// <summary>Incidents that paged.</summary>
    public int Pages { get; set; }

    /// <summary>Weeks in a row, in order of time.</summary>
    public List<WeekRun> Runs { get; } = [];

    /// <summary>Nights, weekend days and holidays.</summary>
    public (int Nights, int WeekendDays, int HolidayDays) Days =>
        (_nights.Count, _weekends.Count, _holidays.Count);

    /// <summary>Hours by seat and kind of day.</summary>
    public IEnumerable<
        KeyValuePair<int, (Duration Weekday, Duration Weekend, Duration Holiday)>
    > Seats => _seats;

    /// <summary>Adds a stretch of one day in a seat.</summary>
    public void AddSeat(int seat, DayKind kind, Duration length)
    {
        var (weekday, weekend, holiday) = _seats.GetValueOrDefault(seat);
        _seats[seat] = kind switch
        {
            DayKind.Weekday => (weekday + length, weekend, holiday),
            DayKind.Weekend => (weekday, weekend + length, holiday),
            _ => (weekday, weekend, holiday + length),
        };
    }

    /// <summary>Adds a stretch of one day, whatever the seat.</summary>
    public void AddDay(LocalDate day, DayKind kind, Duration length, bool isNight)
    {
        Hours += length;
        if (isNight)
        {
            _nights.Add(day);
        }
        if (kind == DayKind.Weekday)
        {
            return;
        }
        Unsocial += length;
        (kind == DayKind.Weekend ? _weekends : _holidays).Add(day);
    }
}
