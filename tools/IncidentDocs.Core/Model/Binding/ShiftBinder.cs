using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds the shifts and the rotation of a roster or of one of its layers.</summary>
internal static class ShiftBinder
{
    private const int DaysAWeek = 7;

    // Twenty years: long enough for any plan, short enough to unroll.
    private const int MostDays = 7305;

    /// <summary>Shifts written out.</summary>
    public static ImmutableArray<ExplicitShift> Shifts(Fields fields, Handover handover) =>
        fields.List("shifts", shift => Shift(shift, handover));

    /// <summary>A rotation.</summary>
    public static Rotation Rotation(Fields fields) =>
        new(
            fields.Week("from"),
            fields.Week("until"),
            Days(fields, "days_each", "weeks_each"),
            fields.Within("order") is { } order
                ? [.. order.Entries.Select(entry => Order(entry, order))]
                : [],
            fields.Place("until"),
            fields.Location
        );

    private static ExplicitShift Shift(Fields fields, Handover handover) =>
        new(
            fields.Date("on") ?? fields.Week("week").Monday.PlusDays((int)handover.Day - 1),
            Days(fields, "days", "weeks"),
            Holders(fields),
            fields.LocalizedOrNull("note"),
            fields.Place(fields.Has("on") ? "on" : "week")
        );

    private static int Days(Fields fields, string days, string weeks) =>
        (int)
            Math.Clamp(
                fields.Number(days) ?? ((fields.Number(weeks) ?? 1) * DaysAWeek),
                1,
                MostDays
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

    private static SeatOrder Order(MappingEntry entry, Fields order) =>
        new(
            new Located<string>(entry.Key.Value, order.Document.At(entry.Key.Span)),
            order.Ids<Person>(entry.Key.Value)
        );
}
