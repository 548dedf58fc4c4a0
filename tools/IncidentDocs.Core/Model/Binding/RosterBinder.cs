using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds rosters and holiday calendars.</summary>
internal static class RosterBinder
{
    /// <summary>Binds a file of <c>oncall/rosters</c>.</summary>
    public static Roster Roster(Fields fields) =>
        new(
            new Id<Roster>(fields.String("id")),
            fields.Localized("name"),
            fields.Id<Team>("team"),
            fields.Zone("time_zone"),
            Hours(fields),
            fields.Within("business_hours") is { } cover ? Cover(cover) : null,
            fields.List("seats", Seat),
            fields.Within("handover") is { } handover ? Handover(handover) : default,
            fields.Length("acknowledge_within") ?? Duration.Zero,
            fields.Length("escalate_after") ?? Duration.Zero,
            fields.Ids<HolidayCalendar>("holidays"),
            fields.IdOrNull<Checklist>("handover_checklist"),
            fields.Within("limits") is { } limits
                ? new RosterLimits(
                    (int?)limits.Number("consecutive_weeks"),
                    (int?)limits.Number("share_percent")
                )
                : new RosterLimits(null, null),
            fields.List("shifts", Shift),
            fields.Within("rotation") is { } rotation ? Rotation(rotation) : null,
            fields.List("overrides", Override),
            fields.LocalizedOrNull("note"),
            fields.Place("id")
        );

    /// <summary>Binds a file of <c>oncall/holidays</c>.</summary>
    public static HolidayCalendar Holidays(Fields fields) =>
        new(
            new Id<HolidayCalendar>(fields.String("id")),
            fields.Localized("name"),
            fields.List(
                "holidays",
                item => new Holiday(
                    item.Date("on") ?? default,
                    item.Localized("name"),
                    item.Flag("substitute"),
                    item.Place("on")
                )
            ),
            fields.Place("id")
        );

    private static OnCallHours Hours(Fields fields) =>
        fields.Within("hours") is { } written
            ? new OnCallHours(OnCallHoursKind.Windows, written.List("windows", Window))
            : new OnCallHours(
                fields.Word<OnCallHoursKind>("hours") ?? OnCallHoursKind.OffHours,
                []
            );

    private static DailyWindow Window(Fields fields) =>
        new(fields.Weekdays("days"), fields.Minutes("from"), fields.Minutes("to"));

    private static BusinessHoursCover Cover(Fields fields) =>
        new(
            fields.IdOrNull<Person>("person"),
            fields.IdOrNull<Role>("role"),
            fields.IdOrNull<Roster>("roster")
        );

    private static Seat Seat(Fields fields) =>
        new(
            fields.String("id"),
            fields.Localized("name"),
            !fields.Has("required") || fields.Flag("required"),
            fields.Place("id")
        );

    private static Handover Handover(Fields fields) =>
        new(
            Scalars.Weekday(fields.StringOrNull("day")) ?? IsoDayOfWeek.Monday,
            Scalars.Time(fields.StringOrNull("at")) ?? LocalTime.Midnight
        );

    private static ExplicitShift Shift(Fields fields) =>
        new(
            fields.Week("week"),
            (int)Math.Clamp(fields.Number("weeks") ?? 1, 1, 520),
            Holders(fields),
            fields.LocalizedOrNull("note"),
            fields.Place("week")
        );

    private static ImmutableArray<SeatHolder> Holders(Fields fields) =>
        fields.Within("seats") is not { } seats
            ? []
            :
            [
                .. seats.Entries.Select(entry => new SeatHolder(
                    new Located<string>(entry.Key.Value, fields.Document.At(entry.Key.Span)),
                    new Located<Id<Person>>(
                        new Id<Person>(((ScalarNode)entry.Value).Value),
                        fields.Document.At(entry.Value.Span)
                    )
                )),
            ];

    private static Rotation Rotation(Fields fields) =>
        new(
            fields.Week("from"),
            fields.Week("until"),
            (int)Math.Clamp(fields.Number("weeks_each") ?? 1, 1, 520),
            fields.Within("order") is { } order
                ? [.. order.Entries.Select(entry => Order(entry, order))]
                : [],
            fields.Location
        );

    private static SeatOrder Order(MappingEntry entry, Fields order) =>
        new(
            new Located<string>(entry.Key.Value, order.Document.At(entry.Key.Span)),
            order.Ids<Person>(entry.Key.Value)
        );

    private static ShiftOverride Override(Fields fields) =>
        new(
            fields.Text("seat") ?? default,
            fields.Instant("from") ?? default,
            fields.Instant("to") ?? default,
            fields.Id<Person>("person"),
            fields.LocalizedOrNull("reason"),
            fields.Location
        );
}
