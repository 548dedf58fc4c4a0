using System.Collections.Immutable;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Core.Text;
using NodaTime;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>
/// Who is on call, asked minute by minute of the records as they are written, with whole numbers for days and minutes: slow,
/// and sharing nothing with the engine but the records and the offsets of the zones. A clock here never goes back: in the hour that
/// comes twice it stands still, so that what began does not begin again.
/// </summary>
internal sealed class MinuteOracle
{
    private const int Day = 1440;

    private readonly Catalog _catalog;
    private readonly long _first;
    private readonly Dictionary<string, long[]> _walls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool?[]> _away = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool, List<(string?, string)>)?[]> _seats = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<(string, string), List<string>[]> _called = [];
    private readonly Dictionary<int, bool>[] _business =
    [
        [],
        [],
        [],
    ];
    private readonly int _minutes;

    /// <summary>An oracle of some minutes.</summary>
    /// <param name="catalog">The records.</param>
    /// <param name="first">The first minute, counted from 1970 in UTC.</param>
    /// <param name="minutes">How many.</param>
    public MinuteOracle(Catalog catalog, long first, int minutes)
    {
        (_catalog, _first, _minutes) = (catalog, first, minutes);
    }

    /// <summary>Who answers in a minute: <c>o:ann shift,- shift</c> on call, <c>b:ann duty</c> in business hours.</summary>
    public string Answer(Roster roster, int minute)
    {
        var (isOnCall, seats) = Seats(roster, minute);
        return (isOnCall ? "o:" : "b:")
            + string.Join(',', seats.Select(seat => $"{seat.Person ?? "-"} {seat.By}"));
    }

    /// <summary>Whether a required seat is empty in a minute, or business hours that should be covered are not.</summary>
    public bool IsGap(Roster roster, int minute)
    {
        var (isOnCall, seats) = Seats(roster, minute);
        return isOnCall
            ? roster.Seats.Where((seat, at) => seat.Required && seats[at].Person is null).Any()
            : roster.BusinessHours is not null && seats.Count == 0;
    }

    /// <summary>Whether somebody would be called in a minute while away.</summary>
    public bool IsAwaySeated(Roster roster, int minute)
    {
        var (isOnCall, seats) = Seats(roster, minute);
        return (isOnCall ? seats : seats.Take(1)).Any(seat =>
            seat.Person is { } person && IsAway(person, minute)
        );
    }

    /// <summary>Whether a person sits in two seats in a minute.</summary>
    public bool IsDouble(Roster roster, int minute)
    {
        var (isOnCall, seats) = Seats(roster, minute);
        var people = seats.Where(seat => seat.Person is not null).Select(seat => seat.Person!);
        return isOnCall
            && people
                .GroupBy(person => person, StringComparer.Ordinal)
                .Any(same => same.Count() > 1);
    }

    /// <summary>The people on call in a minute, each once; none in business hours.</summary>
    public IEnumerable<string> OnCall(Roster roster, int minute)
    {
        var (isOnCall, seats) = Seats(roster, minute);
        return isOnCall
            ? seats.Select(seat => seat.Person).OfType<string>().Distinct(StringComparer.Ordinal)
            : [];
    }

    /// <summary>In which minutes a page to a role reaches somebody with the addresses that the severity needs.</summary>
    public bool[] Reached(Role role, Service? service, Severity severity, bool withDeputy)
    {
        var reached = new bool[_minutes];
        var called = Called(role, service);
        var hasAll = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var person in _catalog.People)
        {
            hasAll.Add(person.Id.Value, HasAll(person, severity));
        }
        for (var minute = 0; minute < _minutes; minute++)
        {
            foreach (var person in called[minute])
            {
                reached[minute] |= hasAll[person];
            }
            reached[minute] |=
                withDeputy
                && role.Deputy is { } deputy
                && !IsAway(deputy.Value.Value, minute)
                && hasAll[deputy.Value.Value];
        }
        return reached;
    }

    private List<string>[] Called(Role role, Service? service)
    {
        var key = (role.Id.Value, RosterOf(role, service)?.Id.Value ?? "");
        if (!_called.TryGetValue(key, out var known))
        {
            known =
            [
                .. Enumerable.Range(0, _minutes).Select(minute => CalledNow(role, service, minute)),
            ];
            _called.Add(key, known);
        }
        return known;
    }

    private List<string> CalledNow(Role role, Service? service, int minute)
    {
        var called = new List<string>();
        if (RosterOf(role, service) is { } roster)
        {
            var (isOnCall, seats) = Seats(roster, minute);
            var skip = 0;
            if (isOnCall && role.Holder!.Seat is { } seat)
            {
                skip = roster.Seats.Select(found => found.Id).ToList().IndexOf(seat.Value);
                skip = skip < 0 ? 0 : skip;
            }
            called.AddRange(seats.Skip(skip).Select(found => found.Person).OfType<string>());
        }
        else if (role.Holder is { } holder)
        {
            called.AddRange(holder.People.Select(person => person.Value.Value));
        }
        called.RemoveAll(person => IsAway(person, minute));
        if (called.Count == 0 && role.Deputy is { } deputy && !IsAway(deputy.Value.Value, minute))
        {
            called.Add(deputy.Value.Value);
        }
        return called;
    }

    private Roster? RosterOf(Role role, Service? service)
    {
        if (role.Holder?.Roster is not { } named)
        {
            return null;
        }
        var owner = service is null ? null : _catalog.Teams.Find(service.Team)?.Roster;
        return _catalog.Rosters.Find((owner ?? named).Value)!;
    }

    private static bool HasAll(Person person, Severity severity) =>
        person.Channels.Pager is not null
        && (severity.Rank > 0 || person.Channels.Phone is not null);

    private (bool IsOnCall, List<(string? Person, string By)> Seats) Seats(
        Roster roster,
        int minute
    )
    {
        if (!_seats.TryGetValue(roster.Id.Value, out var known))
        {
            known = new (bool, List<(string?, string)>)?[_minutes];
            _seats.Add(roster.Id.Value, known);
        }
        return known[minute] ??= Seats(roster, minute, []);
    }

    private (bool IsOnCall, List<(string? Person, string By)> Seats) Seats(
        Roster roster,
        int minute,
        List<string> asking
    )
    {
        if (IsHour(roster.Hours, roster.Zone, roster.Holidays, minute))
        {
            return (true, [.. roster.Seats.Select(seat => Seat(roster, seat.Id, minute))]);
        }
        if (asking.Contains(roster.Id.Value))
        {
            return (false, []);
        }
        var duty = Duty(roster.BusinessHours, minute, [.. asking, roster.Id.Value]);
        return (false, [.. duty.Select(person => ((string?)person, "duty"))]);
    }

    private (string? Person, string By) Seat(Roster roster, string seat, int minute)
    {
        for (var at = roster.Overrides.Length - 1; at >= 0; at--)
        {
            var cover = roster.Overrides[at];
            if (
                cover.Seat.Value == seat
                && MinuteOf(cover.From) <= _first + minute
                && _first + minute < MinuteOf(cover.To)
            )
            {
                return (cover.Person.Value.Value, "override");
            }
        }
        foreach (var layer in roster.Layers.Reverse())
        {
            if (
                IsHour(layer.Hours, layer.Zone, layer.Holidays, minute)
                && Planned(layer.Shifts, layer.Rotation, layer.Handover, layer.Zone, seat, minute)
                    is { } above
            )
            {
                return (above, "shift");
            }
        }
        return (
            Planned(roster.Shifts, roster.Rotation, roster.Handover, roster.Zone, seat, minute),
            "shift"
        );
    }

    private string? Planned(
        IEnumerable<ExplicitShift> shifts,
        Rotation? rotation,
        Handover handover,
        DateTimeZone zone,
        string seat,
        int minute
    )
    {
        // Days change at the hand-over here, not at midnight.
        var day = (int)Math.Floor((Wall(zone, minute) - MinutesOf(handover.At)) / (double)Day);
        var (holder, began) = ((string?)null, int.MinValue);
        foreach (var shift in shifts)
        {
            var first = Number(shift.Starts);
            var sits = shift.Holders.LastOrDefault(found => found.Seat.Value == seat);
            if (sits is not null && day >= first && day < first + shift.Days && first >= began)
            {
                (holder, began) = (sits.Person.Value.Value, first);
            }
        }
        if (rotation?.Orders.LastOrDefault(order => order.Seat.Value == seat) is { } turns)
        {
            var first = Number(rotation.From.Monday) + (int)handover.Day - 1;
            var last = Number(rotation.Until.Monday) + (int)handover.Day - 1 + 7;
            var turn = day < first ? 0 : (day - first) / rotation.DaysEach;
            if (day >= first && day < last && first + (turn * rotation.DaysEach) >= began)
            {
                holder = turns.People[turn % turns.People.Length].Value.Value;
            }
        }
        return holder;
    }

    private List<string> Duty(BusinessHoursCover? cover, int minute, List<string> asking)
    {
        var role = cover?.Role is { } named ? _catalog.Roles.Find(named) : null;
        var roster = cover?.Roster ?? role?.Holder?.Roster;
        if (roster is { } other)
        {
            return asking.Contains(other.Value.Value)
                ? []
                :
                [
                    .. Seats(_catalog.Rosters.Find(other)!, minute, asking)
                        .Seats.Select(seat => seat.Person)
                        .OfType<string>(),
                ];
        }
        List<string> people = cover?.Person is { } person ? [person.Value.Value] : [];
        if (role is not null)
        {
            people.AddRange(role.Holder?.People.Select(found => found.Value.Value) ?? []);
            people.AddRange(role.Deputy is { } deputy ? [deputy.Value.Value] : []);
        }
        people = [.. people.Distinct(StringComparer.Ordinal)];
        var there = people.Where(found => !IsAway(found, minute)).ToList();
        return there.Count > 0 ? there : [.. people.Take(1)];
    }

    private bool IsAway(string id, int minute)
    {
        if (!_away.TryGetValue(id, out var known))
        {
            known = new bool?[_minutes];
            _away.Add(id, known);
        }
        return known[minute] ??= IsAwayNow(id, minute);
    }

    private bool IsAwayNow(string id, int minute)
    {
        var person = _catalog.People.Find(new Id<Person>(id))!;
        var day = (int)(Wall(person.Zone ?? _catalog.Handbook.Zone, minute) / Day);
        return person.Leave.Any(leave => day >= Number(leave.From) && day <= Number(leave.To))
            || (person.ActiveFrom is { } first && day < Number(first))
            || (person.ActiveUntil is { } last && day > Number(last));
    }

    private bool IsHour(
        OnCallHours hours,
        DateTimeZone zone,
        ImmutableArray<Located<Id<HolidayCalendar>>> calendars,
        int minute
    )
    {
        var wall = Wall(zone, minute);
        var (day, time) = ((int)(wall / Day), (int)(wall % Day));
        return hours.Kind switch
        {
            OnCallHoursKind.Always => true,
            OnCallHoursKind.OffHours => !(
                IsBusiness(day, calendars)
                && time >= _catalog.Handbook.BusinessHours.From
                && time < _catalog.Handbook.BusinessHours.To
            ),
            _ => hours.Windows.Any(window =>
                window.To > window.From
                    ? window.Days.Contains(Weekday(day)) && time >= window.From && time < window.To
                    : (window.Days.Contains(Weekday(day)) && time >= window.From)
                        || (window.Days.Contains(Weekday(day - 1)) && time < window.To)
            ),
        };
    }

    private bool IsBusiness(int day, ImmutableArray<Located<Id<HolidayCalendar>>> calendars)
    {
        var known = _business[
            calendars.Length == 0 ? 0
            : calendars[0].Value.Value is "h0" ? 1
            : 2
        ];
        if (!known.TryGetValue(day, out var isBusiness))
        {
            var named = calendars.Select(name => _catalog.Holidays.Find(name)!).ToList();
            var holidays = (named.Count > 0 ? named : [.. _catalog.Holidays]).SelectMany(calendar =>
                calendar.Days
            );
            isBusiness =
                _catalog.Handbook.BusinessHours.Days.Contains(Weekday(day))
                && !holidays.Any(holiday => Number(holiday.On) == day);
            known.Add(day, isBusiness);
        }
        return isBusiness;
    }

    // The reading of a clock that never goes back, in minutes since the first of January 1970.
    private long Wall(DateTimeZone zone, int minute)
    {
        if (!_walls.TryGetValue(zone.Id, out var wall))
        {
            const int before = 3 * Day;
            wall = new long[_minutes];
            var reading = long.MinValue;
            for (var at = -before; at < _minutes; at++)
            {
                var offset = zone.GetUtcOffset(Instant.FromUnixTimeSeconds((_first + at) * 60));
                reading = Math.Max(reading, _first + at + (offset.Seconds / 60));
                if (at >= 0)
                {
                    wall[at] = reading;
                }
            }
            _walls.Add(zone.Id, wall);
        }
        return wall[minute];
    }

    private static IsoDayOfWeek Weekday(int day) => (IsoDayOfWeek)(((day + 3) % 7) + 1);

    private static int Number(LocalDate day) =>
        (int)
            (
                new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Utc)
                - DateTime.UnixEpoch
            ).TotalDays;

    private static int MinutesOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static long MinuteOf(OffsetDateTime instant) =>
        instant.ToInstant().ToUnixTimeSeconds() / 60;
}
