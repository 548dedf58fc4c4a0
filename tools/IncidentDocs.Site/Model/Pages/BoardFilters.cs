using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;
using Card = IncidentDocs.Core.Facts.BoardCard;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>By what the cards of the board are filtered: team, owner, service, due.</summary>
internal static class BoardFilters
{
    private const int DaysSoon = 7;

    /// <summary>The filters that have something to choose from.</summary>
    public static IReadOnlyList<BoardFilter> Of(Place place, Board board)
    {
        var cards = board
            .Lanes.SelectMany(lane => lane.Columns)
            .SelectMany(column => column.Cards)
            .ToList();
        if (cards.Count == 0)
        {
            return [];
        }
        var words = place.Words;
        return
        [
            .. new[]
            {
                new BoardFilter(
                    "team",
                    words.Of("column.team"),
                    Sorted(
                        cards
                            .Select(card => TeamOf(place, card))
                            .OfType<string>()
                            .Distinct(StringComparer.Ordinal)
                            .Select(id => new Choice(id, place.Team(new(id)).Text))
                    )
                ),
                new BoardFilter(
                    "owner",
                    words.Of("column.owner"),
                    Sorted(
                        cards
                            .Select(card => card.Owner)
                            .OfType<Id<Core.Model.People.Person>>()
                            .Distinct()
                            .Select(id => new Choice(id.Value, place.Person(id).Text))
                    )
                ),
                new BoardFilter(
                    "service",
                    words.Of("column.service"),
                    Sorted(
                        cards
                            .SelectMany(card => ServicesOf(place, card))
                            .Distinct()
                            .Select(id => new Choice(id.Value, id.Value))
                    )
                ),
                new BoardFilter(
                    "due",
                    words.Of("board.by_due"),
                    [
                        new Choice("overdue", words.Of("board.overdue")),
                        new Choice("soon", words.With("board.due_soon", DaysSoon)),
                        new Choice("none", words.Of("board.due_none")),
                    ]
                ),
            }.Where(filter => filter.Choices.Count > 1),
        ];
    }

    /// <summary>What a card is filtered by.</summary>
    public static Views.Pieces.BoardCard Mark(
        Place place,
        Card card,
        Views.Pieces.BoardCard view
    ) =>
        view with
        {
            TeamId = TeamOf(place, card),
            OwnerId = card.Owner?.Value,
            ServiceIds = string.Join(' ', ServicesOf(place, card).Select(id => id.Value)),
            DueState = DueOf(place, card),
        };

    // The owner's team; of a card that nobody owns the team of the leading service.
    private static string? TeamOf(Place place, Card card) =>
        card.Owner is { } owner
            ? place.Catalog.People.Find(owner)?.Team.Value.Value
            : ServicesOf(place, card)
                .Select(id => place.Catalog.Services.Find(id)?.Team.Value.Value)
                .FirstOrDefault(team => team is not null);

    private static IEnumerable<Id<Service>> ServicesOf(Place place, Card card) =>
        card.Kind switch
        {
            CardKind.Incident or CardKind.Action => place
                .Catalog.Incidents.Find(new Id<Incident>(card.Source))
                ?.Services.Ids()
                ?? [],
            CardKind.Improvement => place
                .Catalog.Drills.Find(new Id<Drill>(card.Source))
                ?.Services.Ids()
                ?? [],
            CardKind.Item
                when place.Catalog.BoardItems.Find(new Id<BoardItem>(card.Source))?.Service
                    is { } service => [service.Value],
            _ => [],
        };

    private static string DueOf(Place place, Card card) =>
        card.IsOverdue ? "overdue"
        : card.IsDone ? string.Empty
        : card.Due is not { } due ? "none"
        : Period.DaysBetween(place.Site.Facts.Today, due) <= DaysSoon ? "soon"
        : string.Empty;

    private static IReadOnlyList<Choice> Sorted(IEnumerable<Choice> choices) =>
        [
            .. choices
                .OrderBy(choice => choice.Text, StringComparer.Ordinal)
                .ThenBy(choice => choice.Value, StringComparer.Ordinal),
        ];
}
