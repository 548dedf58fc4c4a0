using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Rows;

/// <summary>Action items as rows of a table.</summary>
internal static class ActionRows
{
    /// <summary>The columns on a page that is not the source's own.</summary>
    public static IReadOnlyList<TableColumn> Columns(Place place) =>
        [
            new(place.Words.Of("column.id")) { IsNarrow = true },
            new(place.Words.Of("column.action")) { IsWide = true },
            new(place.Words.Of("column.owner")),
            new(place.Words.Of("column.due")) { IsNarrow = true },
            new(place.Words.Of("column.status")),
        ];

    /// <summary>The columns on the source's own page.</summary>
    public static IReadOnlyList<TableColumn> OwnColumns(Place place) =>
        [
            new(place.Words.Of("column.id")) { IsNarrow = true },
            new(place.Words.Of("column.action")) { IsWide = true },
            new(place.Words.Of("column.type")),
            new(place.Words.Of("column.priority")),
            new(place.Words.Of("column.owner")),
            new(place.Words.Of("column.due")) { IsNarrow = true },
            new(place.Words.Of("column.status")),
        ];

    /// <summary>A section of actions, the open ones first; null where there is none.</summary>
    public static PageSection? Section(Place place, IEnumerable<OwnedAction> actions) =>
        Sections.Of(
            "actions",
            place.Words.Of("section.actions"),
            Columns(place),
            Of(place, actions)
        );

    /// <summary>A row an action, the open ones first, then by the day they are due.</summary>
    public static IEnumerable<TableRow> Of(Place place, IEnumerable<OwnedAction> actions) =>
        actions
            .OrderByDescending(action => action.IsOpen)
            .ThenBy(action => action.Item.Due?.Value ?? NodaTime.LocalDate.MaxIsoValue)
            .ThenBy(action => action.Id, StringComparer.Ordinal)
            .Select(action => new TableRow([
                Cell.Of(SourceLink(place, action)),
                What(place, action),
                Cell.Of(Owner(place, action)),
                Due(place, action),
                Status(place, action),
            ])
            {
                IsMuted = !action.IsOpen,
            });

    /// <summary>A row an action, on the page that it is written on.</summary>
    public static TableRow Own(Place place, OwnedAction action) =>
        new([
            new TableCell([Cell.Typed(action.Item.Id.Value)]),
            What(place, action),
            Cell.Of(
                action.Item.Type is { } type
                    ? place.Words.Of("action_type", Words<ActionType>.Of(type))
                    : null
            ),
            Cell.Of(Priority(place, action)),
            Cell.Of(Owner(place, action)),
            Due(place, action),
            Status(place, action),
        ])
        {
            Id = action.Item.Id.Value,
            IsMuted = action.Item.Status.Value == WorkStatus.Dropped,
        };

    /// <summary>Where an action is written.</summary>
    public static string Target(OwnedAction action) =>
        $"{(action.Incident is { } incident ? SitePaths.Of(incident.Id) : SitePaths.Of(action.Drill!.Id))}#{action.Item.Id.Value}";

    private static Link SourceLink(Place place, OwnedAction action) =>
        place.To(action.Id, Target(action));

    private static TableCell What(Place place, OwnedAction action)
    {
        var parts = new List<Inline> { Cell.Part(place.LineOrEmpty(action.Item.What)) };
        if (place.Line(action.Item.Details) is { } details)
        {
            parts.Add(
                Cell.Part(new Templates.RawHtml($"<br><span class=\"muted\">{details.Html}</span>"))
            );
        }
        if (
            action.Item.Status.Value == WorkStatus.Dropped
            && place.Line(action.Item.Reason) is { } reason
        )
        {
            parts.Add(
                Cell.Part(new Templates.RawHtml($"<br><span class=\"muted\">{reason.Html}</span>"))
            );
        }
        return new TableCell(parts);
    }

    private static Link? Owner(Place place, OwnedAction action) =>
        action.Item.Owner is { } owner ? place.Person(owner.Value) : null;

    private static Badge? Priority(Place place, OwnedAction action) =>
        action.Item.Priority is { } priority
            ? new Badge(
                place.Words.Of("priority", Words<ActionPriority>.Of(priority)),
                Tones.Priority(priority)
            )
            : null;

    private static TableCell Due(Place place, OwnedAction action)
    {
        if (action.Item.Due is not { } due)
        {
            return Cell.Empty;
        }
        var time = Cell.Part(
            action.IsOpen ? place.Times.Due(due.Value) : place.Times.Day(due.Value)
        );
        return action.IsOverdue(place.Site.Facts.Today)
            ? new TableCell([time, Cell.Part(new Badge(place.Words.Of("board.overdue"), "danger"))])
            : new TableCell([time]);
    }

    private static TableCell Status(Place place, OwnedAction action)
    {
        var status = action.Item.Status.Value;
        var parts = new List<Inline>
        {
            Cell.Part(
                new Badge(place.Words.Of("work", Words<WorkStatus>.Of(status)), Tones.Work(status))
            ),
        };
        if (action.Item.DoneOn is { } done)
        {
            parts.Add(Cell.Part(place.Times.Day(done)));
        }
        if (action.Item.Evidence is { } evidence)
        {
            parts.Add(Evidence(place, evidence.Value));
        }
        return new TableCell(parts);
    }

    // Evidence is a link or the name of a commit; only an address that the policy allows becomes a link.
    private static Inline Evidence(Place place, string evidence) =>
        UrlPolicy.Check(evidence) == UrlVerdict.Web
            ? Cell.Part(new Link(place.Words.Of("column.evidence"), evidence))
            : Cell.Typed(evidence);
}
