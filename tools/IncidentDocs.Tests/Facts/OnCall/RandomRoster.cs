using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Core.Text;
using NodaTime;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>Handbooks of chance: two rosters with layers, overrides, leaves and zones, roles and a policy, around a date that is known to hurt.</summary>
internal sealed class RandomRoster
{
    private static readonly ImmutableArray<string> Zones =
    [
        "Asia/Seoul",
        "Asia/Seoul",
        "Europe/London",
        "America/Los_Angeles",
        "Australia/Lord_Howe",
        "America/St_Johns",
        "Pacific/Chatham",
        "Etc/UTC",
    ];

    // Clocks change (at that hour in that zone), years end, weeks are the 53rd, holidays come in a row.
    private static readonly ImmutableArray<(LocalDate Date, string Zone, int Hour)> Moments =
    [
        (new(2026, 3, 29), "Europe/London", 1),
        (new(2026, 10, 25), "Europe/London", 1),
        (new(2026, 3, 8), "America/Los_Angeles", 2),
        (new(2026, 11, 1), "America/St_Johns", 1),
        (new(2026, 4, 5), "Australia/Lord_Howe", 1),
        (new(2026, 10, 4), "Australia/Lord_Howe", 2),
        (new(2026, 9, 27), "Pacific/Chatham", 2),
        (new(2026, 12, 31), "Asia/Seoul", 9),
        (new(2027, 1, 3), "Asia/Seoul", 9),
        (new(2026, 2, 17), "Asia/Seoul", 0),
        (new(2026, 9, 25), "Asia/Seoul", 18),
    ];

    private readonly Random _chance;
    private readonly string _zone;
    private readonly int _hour;
    private readonly Location _nowhere = new SourceText("content/x.yml", " ").At(
        new TextSpan(0, 1)
    );

    public RandomRoster(int seed)
    {
        _chance = new Random(seed);
        (Date, _zone, _hour) = Pick(Moments);
        Length = Next(2, 6) * 1440;
        First =
            Instant
                .FromUtc(Date.Year, Date.Month, Date.Day, 0, 0)
                .Plus(Duration.FromMinutes(Next(0, 288) * 5) - Duration.FromDays(Next(1, 4)))
                .ToUnixTimeSeconds() / 60;
        Catalog = Make();
    }

    public LocalDate Date { get; }

    public long First { get; }

    public int Length { get; }

    public Catalog Catalog { get; }

    public Instant From => Instant.FromUnixTimeSeconds(First * 60);

    public Instant To => From + Duration.FromMinutes(Length);

    private Catalog Make()
    {
        var (empty, _) = CatalogBuilder.Build([], Audience.Internal);
        var roles = new[]
        {
            Role("lead", new RoleHolder(People(1, 2), null, null, false, null, false)),
            Role("duty", new RoleHolder(People(1, 1), null, null, false, null, false)),
            Role("first", new RoleHolder([], At<Id<Roster>>(new("a")), null, false, null, false)),
            Role(
                "second",
                new RoleHolder([], At<Id<Roster>>(new("a")), At("s1"), false, null, false)
            ),
        };
        return empty with
        {
            Handbook = empty.Handbook with
            {
                Zone = Zone(),
                BusinessHours = new BusinessHours(
                    [.. Enumerable.Range(1, Next(4, 7)).Select(day => (IsoDayOfWeek)day)],
                    Minutes(5, 11),
                    Minutes(13, 20)
                ),
            },
            Holidays = EntitySet<HolidayCalendar>.Of(
                [Calendar("h0"), Calendar("h1")],
                calendar => calendar.Id
            ),
            People = EntitySet<Person>.Of(
                Enumerable.Range(0, 6).Select(Person),
                person => person.Id
            ),
            Roles = EntitySet<Role>.Of(roles, role => role.Id),
            Teams = EntitySet<Team>.Of(
                [Team("t0", "a"), Team("t1", "b"), Team("t2", null)],
                team => team.Id
            ),
            Services = EntitySet<Service>.Of(
                Enumerable.Range(0, 3).Select(Service),
                service => service.Id
            ),
            Rosters = EntitySet<Roster>.Of([Roster("a"), Roster("b")], roster => roster.Id),
            Severities = EntitySet<Severity>.Of(
                [Severity(0), Severity(1)],
                severity => severity.Id
            ),
            Escalation = Policy(roles),
        };
    }

    private Roster Roster(string id)
    {
        ImmutableArray<Seat> seats =
        [
            .. Enumerable
                .Range(0, Next(1, 4))
                .Select(seat => new Seat($"s{seat}", LocalizedText.Empty, Chance(70), _nowhere)),
        ];
        var handover = Handover();
        var layers = Enumerable.Range(0, Next(0, 3)).Select(at => Layer(at, seats));
        return new Roster(
            new Id<Roster>(id),
            LocalizedText.Empty,
            At<Id<Team>>(new("t0")),
            Zone(),
            Hours(),
            Cover(id),
            seats,
            handover,
            Duration.FromMinutes(15),
            Duration.FromMinutes(10),
            Calendars(),
            null,
            new RosterLimits(null, null, _nowhere),
            Chance(40) ? Shifts(seats) : [],
            Chance(70) ? Turns(seats) : null,
            [.. layers],
            [.. Enumerable.Range(0, Next(0, 6)).Select(_ => Override(seats))],
            null,
            null,
            _nowhere,
            _nowhere
        );
    }

    private RosterLayer Layer(int at, ImmutableArray<Seat> seats) =>
        new(
            $"l{at}",
            null,
            Zone(),
            Hours(),
            Calendars(),
            Handover(),
            Chance(40) ? Shifts(seats) : [],
            Chance(60) ? Turns(seats) : null,
            _nowhere
        );

    private BusinessHoursCover? Cover(string id) =>
        Next(0, 5) switch
        {
            0 => null,
            1 => new BusinessHoursCover(At(PersonId()), null, null),
            2 => new BusinessHoursCover(null, At<Id<Role>>(new("duty")), null),
            3 => new BusinessHoursCover(null, At<Id<Role>>(new("first")), null),
            _ => new BusinessHoursCover(
                null,
                null,
                At<Id<Roster>>(
                    new(
                        id is "a" ? "b"
                        : Chance(50) ? "a"
                        : "b"
                    )
                )
            ),
        };

    private OnCallHours Hours() =>
        Next(0, 3) switch
        {
            0 => new OnCallHours(OnCallHoursKind.Always, []),
            1 => new OnCallHours(OnCallHoursKind.OffHours, []),
            _ => new OnCallHours(
                OnCallHoursKind.Windows,
                [
                    .. Enumerable
                        .Range(0, Next(1, 4))
                        .Select(_ => new DailyWindow(
                            [
                                .. Enumerable
                                    .Range(1, 7)
                                    .Where(_ => Chance(60))
                                    .Select(day => (IsoDayOfWeek)day),
                            ],
                            Minutes(0, 24),
                            Chance(15) ? 1440 : Minutes(0, 24)
                        )),
                ]
            ),
        };

    private ImmutableArray<ExplicitShift> Shifts(ImmutableArray<Seat> seats) =>
        [
            .. Enumerable
                .Range(0, Next(1, 5))
                .Select(_ => new ExplicitShift(
                    Date.PlusDays(Next(-9, 8)),
                    Next(1, 9),
                    [
                        .. seats
                            .Where(_ => Chance(80))
                            .Select(seat => new SeatHolder(At(seat.Id), At(PersonId()))),
                    ],
                    null,
                    _nowhere
                )),
        ];

    private Rotation Turns(ImmutableArray<Seat> seats)
    {
        var week = IsoWeek.Of(Date.PlusWeeks(-Next(0, 3)));
        return new Rotation(
            week,
            week.PlusWeeks(Next(0, 4)),
            Chance(50) ? Next(1, 4) : 7 * Next(1, 3),
            [
                .. seats
                    .Where(_ => Chance(85))
                    .Select(seat => new SeatOrder(At(seat.Id), People(1, 4))),
            ],
            _nowhere,
            _nowhere
        );
    }

    private ShiftOverride Override(ImmutableArray<Seat> seats)
    {
        var begins = From + Duration.FromMinutes(Next(-2880, Length));
        return new ShiftOverride(
            At(seats[Next(0, seats.Length)].Id),
            begins.WithOffset(Offset.FromHours(Next(-8, 13))),
            (begins + Duration.FromMinutes(Next(1, 3000))).WithOffset(Offset.Zero),
            At(PersonId()),
            null,
            _nowhere
        );
    }

    private Person Person(int number)
    {
        var leaves = Enumerable
            .Range(0, Next(0, 3))
            .Select(_ => Date.PlusDays(Next(-5, 6)))
            .Select(day => new Leave(day, day.PlusDays(Next(0, 4)), null, _nowhere));
        return new Person(
            new Id<Person>($"p{number}"),
            LocalizedText.Empty,
            At<Id<Team>>(new("t0")),
            LocalizedText.Empty,
            new PersonChannels(
                Chance(80) ? At("+821000000000") : null,
                null,
                null,
                Chance(90) ? At("pd") : null,
                null
            ),
            [],
            [.. leaves],
            Chance(10) ? Date.PlusDays(Next(-3, 3)) : null,
            Chance(10) ? Date.PlusDays(Next(-3, 3)) : null,
            Chance(30) ? Zone() : null,
            _nowhere
        );
    }

    private EscalationPolicy Policy(Role[] roles) =>
        new(
            [
                new NotificationChannel(
                    new Id<NotificationChannel>("pager"),
                    LocalizedText.Empty,
                    ChannelUse.Page,
                    ChannelAddress.Pager,
                    [],
                    Duration.Zero,
                    null,
                    _nowhere
                ),
            ],
            [
                .. Enumerable
                    .Range(0, 2)
                    .Select(rank => new SeverityEscalation(
                        At<Id<Severity>>(new($"P{rank + 1}")),
                        [.. Windows(roles)],
                        null
                    )),
            ],
            _nowhere
        );

    private IEnumerable<EscalationWindow> Windows(Role[] roles)
    {
        var from = Duration.Zero;
        for (var window = 0; window < 2; window++)
        {
            var to = from + Duration.FromMinutes(Next(1, 90));
            var entry = new EscalationEntry(
                EscalationDo.Page,
                [
                    .. roles
                        .Where(_ => Chance(50))
                        .Select(role => At(role.Id))
                        .DefaultIfEmpty(At(roles[0].Id)),
                ],
                false,
                Chance(30),
                null,
                null,
                _nowhere
            );
            yield return new EscalationWindow(from, to, [entry], _nowhere);
            from = to;
        }
    }

    private Severity Severity(int rank) =>
        new(
            new Id<Severity>($"P{rank + 1}"),
            rank,
            LocalizedText.Empty,
            LocalizedText.Empty,
            LocalizedText.Empty,
            new Deadline(DeadlineKind.Elapsed, Duration.FromMinutes(15)),
            new Deadline(DeadlineKind.NextBusinessDay, Duration.Zero),
            [],
            _nowhere,
            _nowhere,
            _nowhere
        );

    private Role Role(string id, RoleHolder holder) =>
        new(
            new Id<Role>(id),
            LocalizedText.Empty,
            null,
            [],
            Chance(90) ? holder : null,
            Chance(40) ? At(PersonId()) : null,
            RoleGroup.Response,
            _nowhere
        );

    private Team Team(string id, string? roster) =>
        new(
            new Id<Team>(id),
            LocalizedText.Empty,
            null,
            At(PersonId()),
            roster is null ? null : At<Id<Roster>>(new(roster)),
            null,
            _nowhere
        );

    private Service Service(int number) =>
        new(
            new Id<Service>($"v{number}"),
            LocalizedText.Empty,
            null,
            "application",
            1,
            [],
            At<Id<Team>>(new($"t{number}")),
            [],
            null,
            null,
            _nowhere
        );

    private HolidayCalendar Calendar(string id) =>
        new(
            new Id<HolidayCalendar>(id),
            LocalizedText.Empty,
            [
                .. Enumerable
                    .Range(-4, 9)
                    .Where(_ => Chance(25))
                    .Select(day => new Holiday(
                        Date.PlusDays(day),
                        LocalizedText.Empty,
                        false,
                        _nowhere
                    )),
            ],
            _nowhere
        );

    private ImmutableArray<Located<Id<HolidayCalendar>>> Calendars() =>
        Chance(50) ? [] : [At<Id<HolidayCalendar>>(new(Chance(50) ? "h0" : "h1"))];

    private Handover Handover() =>
        new((IsoDayOfWeek)Next(1, 8), LocalTime.FromMinutesSinceMidnight(Minutes(0, 24)));

    private ImmutableArray<Located<Id<Person>>> People(int least, int most) =>
        [.. Enumerable.Range(0, Next(least, most + 1)).Select(_ => At(PersonId()))];

    private Id<Person> PersonId() => new($"p{Next(0, 6)}");

    private DateTimeZone Zone() => DateTimeZoneProviders.Tzdb[Chance(60) ? _zone : Pick(Zones)];

    // Whole hours, the hour that clocks skip or show twice, and any five minutes.
    private int Minutes(int fromHour, int toHour)
    {
        var isCritical = fromHour == 0 && Chance(40);
        var hour = isCritical ? _hour : Next(fromHour, toHour);
        return (hour * 60) + (!isCritical && Chance(60) ? 0 : Next(0, 12) * 5);
    }

    private Located<T> At<T>(T value) => new(value, _nowhere);

    private bool Chance(int percent) => _chance.Next(100) < percent;

    private int Next(int from, int to) => _chance.Next(from, to);

    private T Pick<T>(ImmutableArray<T> of) => of[_chance.Next(of.Length)];
}
