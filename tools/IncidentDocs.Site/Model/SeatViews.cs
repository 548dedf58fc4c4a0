using System.Collections.Immutable;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Shows who is on call now.</summary>
internal static class SeatViews
{
    /// <summary>A roster as it is now: in business hours whoever covers them, then the seats of the running shift.</summary>
    public static RosterNow Of(Place place, Roster roster)
    {
        var (site, words) = (place.Site, place.Words);
        var isOnCall = site.OnCall.IsOnCall(roster);
        var turn = site.OnCall.NextTurn(roster);
        var seats = new List<SeatView>();
        if (!isOnCall && site.OnCall.Duty(roster) is { } duty)
        {
            seats.Add(
                PersonRows.Seat(place, words.Of("oncall.duty"), duty) with
                {
                    Until = turn is { } end ? place.Times.At(end) : null,
                    Source = words.Of("oncall.source_duty"),
                }
            );
        }
        seats.AddRange(roster.Seats.Select(seat => Seat(place, roster, seat, isOnCall)));
        return new RosterNow(
            place.Roster(roster.Id),
            words.Of(isOnCall ? "oncall.on_call" : "oncall.business_hours"),
            seats
        )
        {
            Warning = IsGap(place, roster, isOnCall)
                ? new Badge(words.Of("oncall.gap"), "danger")
                : null,
        };
    }

    /// <summary>The people who hold a role now, with their telephones.</summary>
    public static ImmutableArray<SeatView> Holders(Place place, Role role) =>
        [
            .. place
                .Site.OnCall.Holders(role)
                .Select(person => PersonRows.Seat(place, string.Empty, person)),
        ];

    private static SeatView Seat(Place place, Roster roster, Seat seat, bool isOnCall)
    {
        var (person, until, isOverride) = place.Site.OnCall.Seat(roster, seat);
        var name = place.Text(seat.Name);
        if (person is not { } found)
        {
            return new SeatView(name, new Link(place.Words.Of("oncall.nobody"), null));
        }
        var turn = place.Site.OnCall.NextTurn(roster);
        return PersonRows.Seat(place, name, found) with
        {
            Until = isOnCall && until is { } end ? place.Times.At(end) : null,
            Source =
                !isOnCall && turn is { } begin
                    ? place.Words.With("oncall.begins", place.Times.Clock(begin).Text)
                : isOverride ? place.Words.Of("oncall.source_override")
                : null,
        };
    }

    private static bool IsGap(Place place, Roster roster, bool isOnCall) =>
        isOnCall
        && roster.Seats.Any(seat =>
            seat.Required && place.Site.OnCall.Seat(roster, seat).Person is null
        );
}
