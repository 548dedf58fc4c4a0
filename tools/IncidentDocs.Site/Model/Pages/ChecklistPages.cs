using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Checklists.</summary>
internal static class ChecklistPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        if (site.Catalog.Checklists.Count == 0)
        {
            yield break;
        }
        yield return new PagePlan(SitePaths.Checklists, Index);
        foreach (var list in site.Catalog.Checklists)
        {
            yield return new PagePlan(SitePaths.Of(list.Id), place => Page(place, list));
        }
    }

    private static BuiltPage Index(Place place)
    {
        var words = place.Words;
        var section = Sections.Of(
            "checklists",
            words.Of("nav.checklists"),
            [
                new(words.Of("column.checklist")),
                new(words.Of("column.use")),
                new(words.Of("column.severity")),
                new(words.Of("checklist.items")) { IsNumber = true },
            ],
            place.Catalog.Checklists.Select(list =>
                Sections.Row(
                    Cell.Of(place.Checklist(list.Id)),
                    Cell.Of(words.Of("checklist_use", Words<ChecklistUse>.Of(list.Use))),
                    Cell.Of(list.Severity is { } severity ? place.Severity(severity.Value) : null),
                    Cell.Of(list.Items.Length)
                )
            )
        )!;
        return new BuiltPage(
            Frames.Of(place, "checklists", words.Of("nav.checklists")),
            "pages/checklists.html",
            new ListPage([section])
        );
    }

    private static BuiltPage Page(Place place, Checklist list)
    {
        var words = place.Words;
        var ladder = list.Severity is { } severity
            ? EscalationPages.Ladder(place, severity.Value)
            : null;
        var frame = Frames.Of(
            place,
            "checklist",
            place.Text(list.Title),
            place.To(words.Of("nav.checklists"), SitePaths.Checklists)
        ) with
        {
            Status = new StatusLine(
                list.Severity is { } found ? [place.Severity(found.Value)] : [],
                Sections.Facts(
                    Sections.Fact(
                        words.Of("column.use"),
                        words.Of("checklist_use", Words<ChecklistUse>.Of(list.Use))
                    ),
                    Sections.Fact(
                        words.Of("nav.rosters"),
                        Cell.Links(
                            place
                                .Catalog.Rosters.Where(roster =>
                                    roster.HandoverChecklist?.Value == list.Id
                                )
                                .Select(roster => place.Roster(roster.Id))
                        )
                    )
                )
            ),
            Contents = Contents.Listed(
                [Contents.Of(words.Of("checklist.items"), "items")],
                ladder is null ? [] : [Contents.Of(words.Of("checklist.escalation"), "escalation")]
            ),
            Source = list.Location.Path,
            IsLive = ladder is not null && SeatViews.AreLive(place),
        };
        var model = new ChecklistPage(Rows(place, list))
        {
            Summary = place.Paragraph(list.Summary),
            Ladder = ladder,
        };
        return new BuiltPage(frame, "pages/checklist.html", model);
    }

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<ChecklistRow> Rows(Place place, Checklist list) =>
        [.. list.Items.Select((item, at) => Row(place, item, at + 1))];

    private static ChecklistRow Row(Place place, ChecklistItem item, int number) =>
        new(number, Anchors.Of(item.Id), place.LineOrEmpty(item.What))
        {
            Role = item.Role is { } role ? place.Role(role.Value) : null,
            Deadline = item.Deadline is { } deadline
                ? new Badge(DeadlineText(place, deadline), "warning")
                : null,
            IsOptional = item.Optional,
            Note = place.Line(item.Note),
        };

    private static string DeadlineText(Place place, ChecklistDeadline deadline)
    {
        var length = deadline.BusinessDays is { } days
            ? place.Words.With("time.business_days", days)
            : place.Times.Policy(deadline.Within ?? NodaTime.Duration.Zero);
        return deadline.After == TimelineKind.Recovered
            ? place.Words.With("checklist.after_recovery", length)
            : place.Words.With("checklist.after_detection", length);
    }
}
