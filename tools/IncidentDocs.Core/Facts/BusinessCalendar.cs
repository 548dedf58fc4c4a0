using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>Business days in the handbook's zone: the handbook's days of the week that are no public holiday.</summary>
public sealed class BusinessCalendar
{
    /// <summary>The hour at which a calendar deadline ends: 18:00 in the handbook's zone (procedure 2.1, 4.2).</summary>
    public static readonly LocalTime EndOfDay = new(18, 0);

    private readonly Catalog _catalog;
    private readonly ILookup<LocalDate, Holiday> _holidays;

    /// <summary>Reads the handbook's hours and its holiday calendars (all of them where it names none).</summary>
    public BusinessCalendar(Catalog catalog)
        : this(catalog, Named(catalog, catalog.Handbook.Holidays)) { }

    private BusinessCalendar(Catalog catalog, IEnumerable<HolidayCalendar> calendars)
    {
        _catalog = catalog;
        _holidays = calendars.SelectMany(calendar => calendar.Days).ToLookup(day => day.On);
    }

    /// <summary>The handbook's zone.</summary>
    public DateTimeZone Zone => _catalog.Handbook.Zone;

    /// <summary>The same days of the week with the holidays that a roster names; this calendar where it names none.</summary>
    public BusinessCalendar For(Roster roster) => For(roster.Holidays);

    /// <summary>The same days of the week with the holidays of the calendars named; this calendar where none is.</summary>
    public BusinessCalendar For(ImmutableArray<Located<Id<HolidayCalendar>>> calendars) =>
        calendars.IsEmpty ? this : new BusinessCalendar(_catalog, Named(_catalog, calendars));

    /// <summary>The holidays that fall on a day, in the order written.</summary>
    public IEnumerable<Holiday> HolidaysOn(LocalDate day) => _holidays[day];

    /// <summary>Whether a day of the week is one of business, holidays aside.</summary>
    public bool IsWorkday(IsoDayOfWeek day) => _catalog.Handbook.BusinessHours.Days.Contains(day);

    /// <summary>Whether the day is a business day.</summary>
    public bool IsBusinessDay(LocalDate day) =>
        _catalog.Handbook.BusinessHours.Days.Contains(day.DayOfWeek) && !_holidays.Contains(day);

    /// <summary>The first business day strictly after a day; null where there is none within three years (no day of the week is one).</summary>
    public LocalDate? NextBusinessDay(LocalDate day) => AddBusinessDays(day, 1);

    /// <summary>The business day a number of business days after a day; null where there is none within three years.</summary>
    public LocalDate? AddBusinessDays(LocalDate day, int count)
    {
        var last = day.PlusYears(3);
        for (var left = count; left > 0 && day < last; )
        {
            day = day.PlusDays(1);
            left -= IsBusinessDay(day) ? 1 : 0;
            if (left == 0)
            {
                return day;
            }
        }
        return count == 0 ? day : null;
    }

    /// <summary>The instant by which something detected at an instant is due; null where it cannot be measured (no release is planned).</summary>
    public Instant? DueAt(Deadline deadline, Instant detected) =>
        deadline.Kind switch
        {
            DeadlineKind.Elapsed => detected + deadline.Length,
            DeadlineKind.NextBusinessDay => EndOf(NextBusinessDay(LocalDay(detected))),
            _ => EndOf(NextRelease(LocalDay(detected))),
        };

    /// <summary>The day of an instant in the handbook's zone.</summary>
    public LocalDate LocalDay(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>18:00 of a day in the handbook's zone.</summary>
    public Instant? EndOf(LocalDate? day) =>
        day is { } given ? Zone.AtLeniently(given.At(EndOfDay)).ToInstant() : null;

    private LocalDate? NextRelease(LocalDate day)
    {
        foreach (var release in _catalog.Releases)
        {
            if (release.On > day)
            {
                return release.On;
            }
        }
        return null;
    }

    private static IEnumerable<HolidayCalendar> Named(
        Catalog catalog,
        ImmutableArray<Located<Id<HolidayCalendar>>> names
    ) =>
        names.IsEmpty
            ? catalog.Holidays
            : names.Select(name => catalog.Holidays.Find(name)).OfType<HolidayCalendar>();
}
