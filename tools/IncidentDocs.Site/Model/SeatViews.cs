using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model;

/// <summary>Shows who is on call now.</summary>
internal static class SeatViews
{
    private static readonly Duration Ahead = Duration.FromDays(14);

    /// <summary>Whether a script keeps what pages show of who is on call right: where there is a roster.</summary>
    public static bool AreLive(Place place) => place.Catalog.Rosters.Count > 0;

    /// <summary>A roster as it is now: in business hours whoever covers them, then the seats as they answer next.</summary>
    public static RosterNow Of(Place place, Roster roster)
    {
        var (facts, words) = (place.Site.Facts, place.Words);
        ImmutableArray<OnCallSpan> spans =
        [
            .. facts.OnCall.Spans(roster, facts.AsOf, facts.AsOf + Ahead),
        ];
        var isOnCall = spans[0].Period == OnCallPeriod.OnCall;
        var seats = new List<SeatView>();
        if (!isOnCall && spans[0].Primary is { } duty)
        {
            seats.Add(
                PersonRows.Seat(place, words.Of("oncall.duty"), duty) with
                {
                    Until = spans.Length > 1 ? place.Times.At(spans[1].From) : null,
                    Next = spans.Length > 1 ? Then(place, spans[1].Primary) : null,
                    Source = words.Of("oncall.source_duty"),
                }
            );
        }
        ImmutableArray<OnCallSpan> onCall =
        [
            .. spans.Where(span => span.Period == OnCallPeriod.OnCall),
        ];
        seats.AddRange(
            roster.Seats.Select(
                (seat, at) => Seat(place, seat, onCall, isOnCall ? Change(place, spans, at) : null)
            )
        );
        return new RosterNow(
            place.Roster(roster.Id),
            words.Of(isOnCall ? "oncall.on_call" : "oncall.business_hours"),
            seats
        )
        {
            Id = roster.Id.Value,
            Warning =
                isOnCall
                && roster.Seats.Any(seat => seat.Required && spans[0].In(seat.Id)?.Person is null)
                    ? new Badge(words.Of("oncall.gap"), "danger")
                    : null,
        };
    }

    /// <summary>The people who hold a role now, with their telephones; of a roster the one who is asked first.</summary>
    public static ImmutableArray<SeatView> Holders(Place place, Role role)
    {
        var facts = place.Site.Facts;
        var people = facts.OnCall.Call(role, facts.AsOf).People;
        var asked = role.Holder?.Roster is null ? people : [.. people.Take(1)];
        return [.. asked.Select(called => PersonRows.Seat(place, string.Empty, called.Person))];
    }

    /// <summary>The deputy of a role, who is called beside those who hold it; none who is away or is called anyway.</summary>
    public static ImmutableArray<SeatView> Deputies(Place place, Role role) =>
        place.Site.Facts.OnCall.Call(role, place.Site.Facts.AsOf).Deputy is { } deputy
            ? [PersonRows.Seat(place, place.Words.Of("role.deputy"), deputy.Person)]
            : [];

    /// <summary>Who is called for a role when the first does not answer: a line a further seat of its roster, none for a role that people hold.</summary>
    public static ImmutableArray<NextCallee> NextSeats(Place place, Role role)
    {
        var facts = place.Site.Facts;
        if (facts.OnCall.RosterOf(role) is not { } roster)
        {
            return [];
        }
        var people = facts.OnCall.Call(role, facts.AsOf).People;
        return
        [
            .. Enumerable
                .Range(1, roster.Seats.Length - 1)
                .Select(seat => new NextCallee(
                    place.Words.With(
                        "escalation.unanswered",
                        place.Times.Policy(roster.EscalateAfter * seat)
                    ),
                    seat.ToString(CultureInfo.InvariantCulture),
                    [
                        seat < people.Length
                            ? PersonRows.Seat(place, string.Empty, people[seat].Person)
                            : Nobody(place, string.Empty),
                    ]
                )),
        ];
    }

    private static SeatView Nobody(Place place, string seat) =>
        new(seat, new Link(place.Words.Of("oncall.nobody"), null));

    private static SeatView Seat(
        Place place,
        Seat seat,
        ImmutableArray<OnCallSpan> onCall,
        (Instant At, string? Next)? change
    )
    {
        var name = place.Text(seat.Name);
        if (onCall.IsEmpty || onCall[0].In(seat.Id) is not { Person: { } person } holder)
        {
            return Nobody(place, name);
        }
        return PersonRows.Seat(place, name, person) with
        {
            Until = change is { } end ? place.Times.At(end.At) : null,
            Next = change?.Next,
            Source =
                onCall[0].From > place.Site.Facts.AsOf
                    ? place.Words.With("oncall.begins", place.Times.At(onCall[0].From).Text)
                : holder.Source == OnCallSource.Override ? place.Words.Of("oncall.source_override")
                : null,
        };
    }

    // When somebody else answers in a place of the order, and who; those who cover business hours count as those on call do, but
    // need not fill every place.
    private static (Instant At, string? Next)? Change(
        Place place,
        ImmutableArray<OnCallSpan> spans,
        int seat
    )
    {
        var other = spans.FirstOrDefault(span => At(span, seat) != At(spans[0], seat));
        return other is null
            ? null
            : (other.From, seat < other.Seats.Length ? Then(place, At(other, seat)) : null);
    }

    private static Id<Person>? At(OnCallSpan span, int seat) =>
        seat < span.Seats.Length ? span.Seats[seat].Person : null;

    private static string Then(Place place, Id<Person>? next) =>
        place.Words.With(
            "oncall.then",
            next is { } person ? place.Person(person).Text : place.Words.Of("oncall.nobody")
        );
}
