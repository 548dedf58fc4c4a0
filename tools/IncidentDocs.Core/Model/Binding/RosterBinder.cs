using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds rosters and holiday calendars.</summary>
internal static class RosterBinder
{
    /// <summary>Binds a file of <c>oncall/rosters</c>.</summary>
    public static Roster Roster(Fields fields)
    {
        var clock = new LayerClock(fields.Zone("time_zone"), HandoverOf(fields) ?? default);
        return new Roster(
            new Id<Roster>(fields.String("id")),
            fields.Localized("name"),
            fields.Id<Team>("team"),
            clock.Zone,
            Hours(fields) ?? new OnCallHours(OnCallHoursKind.OffHours, []),
            fields.Within("business_hours") is { } cover ? Cover(cover) : null,
            fields.List("seats", Seat),
            clock.Handover,
            fields.Length("acknowledge_within") ?? Duration.Zero,
            fields.Length("escalate_after") ?? Duration.Zero,
            fields.Ids<HolidayCalendar>("holidays"),
            fields.IdOrNull<Checklist>("handover_checklist"),
            fields.Within("limits") is { } limits
                ? new RosterLimits(
                    (int?)limits.Number("consecutive_weeks"),
                    (int?)limits.Number("share_percent"),
                    limits.Location
                )
                : new RosterLimits(null, null, fields.Place("id")),
            ShiftBinder.Shifts(fields, clock.Handover),
            fields.Within("rotation") is { } rotation ? ShiftBinder.Rotation(rotation) : null,
            fields.List("layers", layer => Layer(layer, fields, clock)),
            fields.List("overrides", Override),
            fields.Within("pay") is { } pay ? Pay(pay) : null,
            fields.LocalizedOrNull("note"),
            fields.Place("escalate_after"),
            fields.Place("id")
        );
    }

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

    private static RosterLayer Layer(Fields layer, Fields roster, LayerClock clock)
    {
        var handover = HandoverOf(layer) ?? clock.Handover;
        return new RosterLayer(
            layer.String("id"),
            layer.LocalizedOrNull("name"),
            layer.Has("time_zone") ? layer.Zone("time_zone") : clock.Zone,
            Hours(layer) ?? new OnCallHours(OnCallHoursKind.Always, []),
            (layer.Has("holidays") ? layer : roster).Ids<HolidayCalendar>("holidays"),
            handover,
            ShiftBinder.Shifts(layer, handover),
            layer.Within("rotation") is { } rotation ? ShiftBinder.Rotation(rotation) : null,
            layer.Place("id")
        );
    }

    private static OnCallHours? Hours(Fields fields) =>
        fields.Within("hours") is { } written
            ? new OnCallHours(OnCallHoursKind.Windows, written.List("windows", Window))
        : fields.Word<OnCallHoursKind>("hours") is { } kind ? new OnCallHours(kind, [])
        : null;

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

    private static Handover? HandoverOf(Fields fields) =>
        fields.Within("handover") is { } written
            ? new Handover(
                Scalars.Weekday(written.StringOrNull("day")) ?? IsoDayOfWeek.Monday,
                Scalars.Time(written.StringOrNull("at")) ?? LocalTime.Midnight
            )
            : null;

    private static RosterPay Pay(Fields fields) =>
        new(
            fields.String("currency"),
            fields.Within("hourly") is { } hourly
                ? [.. hourly.Entries.Select(entry => Rate(entry, hourly))]
                : []
        );

    private static PayRate Rate(MappingEntry entry, Fields hourly)
    {
        var rates = hourly.Within(entry.Key.Value);
        var weekday = rates?.Decimal("weekday") ?? 0;
        var weekend = rates?.Decimal("weekend") ?? weekday;
        return new PayRate(
            new Located<string>(entry.Key.Value, hourly.Document.At(entry.Key.Span)),
            weekday,
            weekend,
            rates?.Decimal("holiday") ?? weekend
        );
    }

    private static ShiftOverride Override(Fields fields) =>
        new(
            fields.Text("seat") ?? default,
            fields.Instant("from") ?? default,
            fields.Instant("to") ?? default,
            fields.Id<Person>("person"),
            fields.LocalizedOrNull("reason"),
            fields.Location
        );

    private readonly record struct LayerClock(DateTimeZone Zone, Handover Handover);
}
