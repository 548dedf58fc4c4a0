using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using Card = IncidentDocs.Core.Facts.BoardCard;
using Column = IncidentDocs.Core.Facts.BoardColumn;
using Lane = IncidentDocs.Core.Facts.BoardLane;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The board.</summary>
internal static class BoardPages
{
    /// <summary>The page. It is there without a policy too: it says how to add one.</summary>
    public static PagePlan Plan() => new(SitePaths.Board, Build);

    private static BuiltPage Build(Place place)
    {
        var (board, policy) = (place.Site.Facts.Board, place.Catalog.Board);
        var lanes = board.Lanes.Select(lane => LaneOf(place, lane, policy)).ToList();
        var model = new BoardPage(lanes, Classes(place, policy), Limits(place, board))
        {
            Filters = BoardFilters.Of(place, board),
            Empty = policy is null ? HomePages.Empty(place, "board") : null,
        };
        var frame = Frames.Of(place, "board", place.Words.Of("nav.board")) with
        {
            IsWide = true,
            Scripts = model.Filters.Count > 0 ? ["board"] : [],
            Source = policy?.Location.Path,
        };
        return new BuiltPage(frame, "pages/board.html", model);
    }

    private static Views.Pieces.BoardLane LaneOf(Place place, Lane lane, BoardPolicy? policy) =>
        new(
            "lane-" + lane.Id,
            place.Text(lane.Name),
            [.. lane.Columns.Select(column => ColumnOf(place, column))]
        )
        {
            Purpose = place.Text(
                policy
                    ?.Lanes.FirstOrDefault(found =>
                        string.Equals(found.Id, lane.Id, StringComparison.Ordinal)
                    )
                    ?.Purpose
            ),
        };

    private static Views.Pieces.BoardColumn ColumnOf(Place place, Column column) =>
        new(
            place.Text(column.Name),
            column.Cards.Length,
            [.. column.Cards.Select(card => BoardFilters.Mark(place, card, CardOf(place, card)))]
        )
        {
            Limit = column.WipLimit,
            Counted = column.InProgress,
            IsOver = column.IsOverLimit,
        };

    private static IReadOnlyList<Views.Pieces.BoardColumn> Limits(Place place, Board board) =>
        [
            .. board
                .Lanes.SelectMany(lane => lane.Columns)
                .Where(column => column.WipLimit is not null)
                .DistinctBy(column => column.Id, StringComparer.Ordinal)
                .Select(column => ColumnOf(place, column with { Cards = [] })),
        ];

    private static Views.Pieces.BoardCard CardOf(Place place, Card card)
    {
        var (words, times) = (place.Words, place.Times);
        var source = SourceOf(place, card);
        return new Views.Pieces.BoardCard(
            card.Id,
            place.Text(card.Title),
            place.Href(TargetOf(place, card)),
            new Badge(ClassName(place, card.Class), ClassTone(card.Class))
        )
        {
            Severity =
                card.Kind == CardKind.Incident
                && place.Catalog.Incidents.Find(new Id<Incident>(card.Source)) is { } incident
                    ? place.Severity(incident.Severity.Value)
                    : null,
            Owner = card.Owner is { } owner ? place.Person(owner) : null,
            Due = card.Due is { } due
                ? card.IsDone
                    ? times.Day(due)
                    : times.Due(due)
                : null,
            IsOverdue = card.IsOverdue,
            Age =
                card.DoneOn is { } done ? words.With("board.done_on", times.Day(done).Text)
                : card.AgeDays is 0 ? words.Of("board.age_today")
                : card.AgeDays is { } age ? words.With("board.age", times.Days(age))
                : null,
            Source = source,
        };
    }

    private static string ClassName(Place place, ClassOfService value) =>
        place.Text(place.Catalog.Board?.Classes.FirstOrDefault(found => found.Class == value)?.Name)
            is { Length: > 0 } name
            ? name
            : place.Words.Of("class", Words<ClassOfService>.Of(value));

    private static string ClassTone(ClassOfService value) =>
        value switch
        {
            ClassOfService.Expedite => "danger",
            ClassOfService.FixedDate => "change",
            _ => "neutral",
        };

    private static string TargetOf(Place place, Card card) =>
        card.Kind switch
        {
            CardKind.Incident => SitePaths.Of(new Id<Incident>(card.Source)),
            CardKind.Action => $"{SitePaths.Of(new Id<Incident>(card.Source))}#{LocalId(card)}",
            CardKind.Improvement => $"{SitePaths.Of(new Id<Drill>(card.Source))}#{LocalId(card)}",
            CardKind.Drill => $"{SitePaths.Drills}#{Anchors.Of("planned", card.Source)}",
            _ when place.Catalog.BoardItems.Find(new Id<BoardItem>(card.Source))?.Runbook
                    is { } runbook => SitePaths.Of(runbook.Value),
            _ => SitePaths.Board,
        };

    private static string LocalId(Card card) => card.Id[(card.Id.LastIndexOf('/') + 1)..];

    private static Link? SourceOf(Place place, Card card) =>
        card.Kind switch
        {
            CardKind.Action => place.Incident(new Id<Incident>(card.Source)),
            CardKind.Improvement => place.Drill(new Id<Drill>(card.Source)),
            CardKind.Item
                when place.Catalog.BoardItems.Find(new Id<BoardItem>(card.Source))?.Service
                    is { } service => place.Service(service.Value),
            _ => null,
        };

    private static IReadOnlyList<Fact> Classes(Place place, BoardPolicy? policy) =>
        [
            .. (policy?.Classes ?? []).Select(found => new Fact(
                place.Text(found.Name),
                [Cell.Part(place.LineOrEmpty(found.Policy))]
            )),
        ];
}
