using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds the board and the checklists.</summary>
internal static class BoardBinder
{
    /// <summary>Binds <c>policy/board.yml</c>.</summary>
    public static BoardPolicy Policy(Fields fields) =>
        new(
            fields.List("lanes", Lane),
            fields.List(
                "classes",
                item => new ClassPolicy(
                    item.Word<ClassOfService>("id") ?? default,
                    item.Localized("name"),
                    item.Localized("policy")
                )
            ),
            fields.Location
        );

    /// <summary>Binds <c>board/items.yml</c>.</summary>
    public static ImmutableArray<BoardItem> Items(Fields fields) =>
        fields.List(
            "items",
            item => new BoardItem(
                new Id<BoardItem>(item.String("id")),
                item.Localized("title"),
                item.Word<ClassOfService>("class_of_service") ?? ClassOfService.Standard,
                item.Id<Person>("owner"),
                item.Date("opened_on") ?? default,
                item.LocatedDate("due") ?? default,
                item.LocatedWord<WorkStatus>("status"),
                item.Date("done_on"),
                item.IdOrNull<Service>("service"),
                item.IdOrNull<Runbook>("runbook"),
                item.Text("evidence"),
                item.LocalizedOrNull("reason"),
                item.LocalizedOrNull("note"),
                item.Place("id")
            )
        );

    /// <summary>Binds a file of <c>checklists</c>.</summary>
    public static Checklist Checklist(Fields fields) =>
        new(
            new Id<Checklist>(fields.String("id")),
            fields.Localized("title"),
            fields.Word<ChecklistUse>("use") ?? default,
            fields.IdOrNull<Severity>("severity"),
            fields.LocalizedOrNull("summary"),
            fields.List(
                "items",
                item => new ChecklistItem(
                    item.String("id"),
                    item.Localized("what"),
                    item.IdOrNull<Role>("role"),
                    item.Flag("optional"),
                    item.Within("deadline") is { } deadline ? Deadline(deadline) : null,
                    item.LocalizedOrNull("note"),
                    item.Place("id")
                )
            ),
            fields.Place("id")
        );

    private static LanePolicy Lane(Fields fields) =>
        new(
            fields.String("id"),
            fields.Localized("name"),
            fields.LocalizedOrNull("purpose"),
            fields.LocalizedOrNull("holds"),
            fields.List(
                "columns",
                item => new ColumnPolicy(
                    item.String("id"),
                    item.Localized("name"),
                    (int?)item.Number("wip_limit"),
                    item.Place("id")
                )
            )
        );

    private static ChecklistDeadline Deadline(Fields fields) =>
        new(
            fields.Length("within"),
            (int?)fields.Number("business_days"),
            fields.Word<TimelineKind>("after") ?? default
        );
}
