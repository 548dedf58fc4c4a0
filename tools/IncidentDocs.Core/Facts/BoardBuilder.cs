using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts;

/// <summary>Derives the board from incidents, drills and items.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="calendar">Business days, for the local day.</param>
/// <param name="asOf">Now.</param>
internal sealed class BoardBuilder(Catalog catalog, BusinessCalendar calendar, Instant asOf)
{
    private readonly LocalDate _today = calendar.LocalDay(asOf);

    /// <summary>Builds the board; one without lanes where the handbook has no board policy.</summary>
    public Board Build()
    {
        if (catalog.Board is not { } policy)
        {
            return new Board(asOf, []);
        }
        var placed = Cards().ToLookup(card => (card.Lane, card.Column), card => card.Card);
        var load = Cards()
            .Where(card => card.Card.Class != ClassOfService.Expedite)
            .GroupBy(card => card.Column, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return new Board(asOf, [.. policy.Lanes.Select(lane => Lane(lane, placed, load))]);
    }

    private static BoardLane Lane(
        LanePolicy lane,
        ILookup<(string, string), BoardCard> placed,
        Dictionary<string, int> load
    ) =>
        new(
            lane.Id,
            lane.Name,
            [
                .. lane.Columns.Select(column => new BoardColumn(
                    column.Id,
                    column.Name,
                    column.WipLimit,
                    load.GetValueOrDefault(column.Id),
                    [
                        .. placed[(lane.Id, column.Id)]
                            .OrderBy(card => card.Class)
                            .ThenBy(card => card.Due ?? LocalDate.MaxIsoValue)
                            .ThenBy(card => card.Id, StringComparer.Ordinal),
                    ]
                )),
            ]
        );

    private IEnumerable<PlacedCard> Cards() =>
        catalog
            .Incidents.SelectMany(IncidentCards)
            .Concat(
                catalog.Drills.SelectMany(drill =>
                    drill.Improvements.SelectMany(item =>
                        Improvement(drill.Id.Value, drill.At.Date, item)
                    )
                )
            )
            .Concat(catalog.BoardItems.SelectMany(Item))
            .Concat(
                catalog.DrillPlan?.Planned.Where(drill => drill.On >= _today).Select(Planned) ?? []
            );

    private IEnumerable<PlacedCard> IncidentCards(Incident incident)
    {
        var events = Milestones.Of(incident.Timeline);
        if (incident.Status.Value != IncidentStatus.Reviewed)
        {
            yield return IncidentCard(incident, events);
        }
        var opened =
            incident.Review?.HeldOn?.Value ?? LocalDay(events.Recovered ?? events.Detected);
        foreach (
            var action in incident.Actions.Where(action =>
                action.Status.Value != WorkStatus.Dropped
            )
        )
        {
            yield return new PlacedCard(
                "actions",
                Words<WorkStatus>.Of(action.Status.Value),
                Card(incident.Id.Value, CardKind.Action, action, opened)
            );
        }
    }

    private PlacedCard IncidentCard(Incident incident, Milestones events)
    {
        var isActive = incident.Status.Value == IncidentStatus.Active;
        var isExpedite = isActive && SeverityFact.IsGrave(catalog, incident);
        var opened = LocalDay(isActive ? events.Detected ?? events.Started : events.Recovered);
        var card = new BoardCard(
            incident.Id.Value,
            CardKind.Incident,
            incident.Title,
            isExpedite ? ClassOfService.Expedite : ClassOfService.Standard,
            (
                isActive
                    ? incident.Roles.Commander
                    : incident.Roles.Author ?? incident.Roles.Commander
            )?.Value,
            opened,
            null,
            null,
            false,
            false,
            Days(opened, _today),
            incident.Id.Value,
            incident.Location
        );
        return isActive
            ? new PlacedCard("incident", PhaseOf(events), card)
            : new PlacedCard("postmortem", IsDrafted(incident) ? "in_review" : "to_write", card);
    }

    private static string PhaseOf(Milestones events)
    {
        if (events.Mitigated is { } mitigated && !(events.Regressed?.Instant >= mitigated.Instant))
        {
            return "mitigated";
        }
        return events.Acknowledged is null && events.Responded is null ? "detected" : "responding";
    }

    private bool IsDrafted(Incident incident) =>
        incident.Review?.DraftedAt?.Value.ToInstant() <= asOf;

    private IEnumerable<PlacedCard> Improvement(string drill, LocalDate opened, ActionItem item) =>
        item.Status.Value == WorkStatus.Dropped
            ? []
            :
            [
                new PlacedCard(
                    "actions",
                    Words<WorkStatus>.Of(item.Status.Value),
                    Card(drill, CardKind.Improvement, item, opened)
                ),
            ];

    private BoardCard Card(string source, CardKind kind, ActionItem item, LocalDate? opened)
    {
        var isDone = item.Status.Value == WorkStatus.Done;
        var since = item.OpenedOn ?? opened;
        return new BoardCard(
            $"{source}/{item.Id.Value}",
            kind,
            item.What,
            ClassOfService.Standard,
            item.Owner?.Value,
            since,
            item.Due?.Value,
            item.DoneOn,
            isDone,
            !isDone && item.Due?.Value < _today,
            Days(since, isDone ? item.DoneOn ?? _today : _today),
            source,
            item.Location
        );
    }

    private IEnumerable<PlacedCard> Item(BoardItem item)
    {
        if (item.Status.Value == WorkStatus.Dropped)
        {
            yield break;
        }
        var isDone = item.Status.Value == WorkStatus.Done;
        var card = new BoardCard(
            item.Id.Value,
            CardKind.Item,
            item.Title,
            item.Class,
            item.Owner.Value,
            item.OpenedOn,
            item.Due.Value,
            item.DoneOn,
            isDone,
            !isDone && item.Due.Value < _today,
            Days(item.OpenedOn, isDone ? item.DoneOn ?? _today : _today),
            item.Id.Value,
            item.Location
        );
        yield return new PlacedCard("actions", Words<WorkStatus>.Of(item.Status.Value), card);
    }

    private static PlacedCard Planned(Model.Drills.PlannedDrill drill) =>
        new(
            "actions",
            Words<WorkStatus>.Of(WorkStatus.Backlog),
            new BoardCard(
                $"drills/{drill.Id}",
                CardKind.Drill,
                drill.Title,
                ClassOfService.FixedDate,
                drill.Owner.Value,
                null,
                drill.On,
                null,
                false,
                false,
                null,
                drill.Id,
                drill.Location
            )
        );

    private LocalDate? LocalDay(TimelineEntry? entry) =>
        entry is null ? null : calendar.LocalDay(entry.Instant);

    private static int? Days(LocalDate? from, LocalDate to) =>
        from is { } day ? Math.Max(0, Period.DaysBetween(day, to)) : null;

    private sealed record PlacedCard(string Lane, string Column, BoardCard Card);
}
