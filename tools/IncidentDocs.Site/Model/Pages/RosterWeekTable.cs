using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Who answers in the week that begins now, stretch by stretch: what is right without a script.</summary>
internal static class RosterWeekTable
{
    private static readonly Duration s_week = Duration.FromDays(7);

    /// <summary>The table, roster by roster.</summary>
    public static DataTable Of(Place place, IEnumerable<Roster> rosters)
    {
        var words = place.Words;
        var (facts, from) = (place.Site.Facts, place.Site.Facts.AsOf);
        return new DataTable(
            words.Of("oncall.week_table"),
            [
                new(words.Of("column.roster")),
                new(words.Of("oncall.seats")) { IsWide = true },
                new(words.Of("column.from")) { IsNarrow = true },
                new(words.Of("column.until")) { IsNarrow = true },
                new(words.Of("oncall.period")),
            ],
            [
                .. rosters.SelectMany(roster =>
                    facts
                        .OnCall.Spans(roster, from, from + s_week)
                        .Select(span => Row(place, roster, span))
                ),
            ]
        );
    }

    private static TableRow Row(Place place, Roster roster, OnCallSpan span) =>
        Sections.Row(
            Cell.Of(place.Roster(roster.Id)),
            Cell.Of(span.Seats.SelectMany((seat, at) => Seat(place, roster, span, at))),
            Cell.Of(place.Times.At(span.From)),
            Cell.Of(place.Times.At(span.To)),
            Cell.Of(
                place.Words.Of(
                    span.Period == OnCallPeriod.OnCall ? "oncall.on_call" : "oncall.business_hours"
                )
            )
        );

    private static IEnumerable<Inline> Seat(Place place, Roster roster, OnCallSpan span, int at)
    {
        var held = span.Seats[at];
        if (at > 0)
        {
            yield return Cell.Part(new RawHtml("<br>"));
        }
        var seat = held.Seat is { } id ? roster.Seats[roster.SeatIndex(id)] : null;
        yield return Cell.Muted(
            seat is null ? place.Words.Of("oncall.duty") : place.Text(seat.Name)
        );
        if (held.Person is { } person)
        {
            yield return Cell.Part(place.Person(person));
        }
        else
        {
            yield return Cell.Part(
                new Badge(
                    place.Words.Of("oncall.nobody"),
                    span.Period == OnCallPeriod.OnCall && seat?.Required == true
                        ? "danger"
                        : "neutral"
                )
            );
        }
        if (held.Source == OnCallSource.Override)
        {
            yield return Cell.Muted(place.Words.Of("oncall.source_override"));
        }
    }
}
