using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Reports;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages.Reports;

/// <summary>The tables of <c>incidentdocs report</c> as they stand on a page: the same rows and columns, ids led to their pages, values in words.</summary>
/// <param name="place">The page.</param>
internal sealed class ReportSections(Place place)
{
    private static readonly ImmutableArray<(string Column, string Group)> Named =
    [
        ("horizon", "horizon"),
        ("priority", "priority"),
        ("status", "work"),
    ];

    private static readonly FrozenSet<string> Days = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "opened_on",
            "due",
            "done_on",
            "on",
            "from",
            "until",
            "to",
            "next_review",
            "last_drilled",
            "last_used",
        ]
    );

    /// <summary>A table; one without rows says so.</summary>
    public PageSection Of(ReportTable table)
    {
        var language = place.Site.Language;
        var title = table.Title.In(language);
        if (table.Rows.IsEmpty)
        {
            return new PageSection(table.Id, title)
            {
                Empty = new EmptyState(place.Words.Of("report.none"), ""),
            };
        }
        return Sections.Of(
            table.Id,
            title,
            [.. table.Columns.Select((column, at) => Column(table, column, at))],
            table.Rows.Select(row => new TableRow([
                .. row.Select((cell, at) => Cell(table, table.Columns[at].Id, cell)),
            ]))
        )!;
    }

    private TableColumn Column(ReportTable table, ReportColumn column, int at) =>
        new(column.Name.In(place.Site.Language))
        {
            IsNumber = table.Rows.Any(row => row[at].IsNumber),
            IsWide = column.Id is "what" or "title",
            IsNarrow = Days.Contains(column.Id),
        };

    private TableCell Cell(ReportTable table, string column, ReportCell cell)
    {
        if (cell.Length is { } length)
        {
            return Model.Cell.Of(place.Times.Length(length));
        }
        return cell.Text is { } text ? Text(table.Id, column, text)
            : cell.Flag == true ? Model.Cell.Of(place.Words.Of("report.yes"))
            : Model.Cell.Of(cell.Shown(place.Site.Language));
    }

    private TableCell Text(string table, string column, string text) =>
        (table, column) switch
        {
            ("translations", "document") => Model.Cell.Of(Document(text)),
            ("translations", "language") => Model.Cell.Of(place.Words.Named("language", text)),
            (_, "runbook") => Model.Cell.Of(place.Runbook(new Id<Runbook>(text))),
            (_, "runbooks") => Model.Cell.Of(
                Model.Cell.Links(
                    text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(id => place.Runbook(new Id<Runbook>(id)))
                )
            ),
            (_, "roster") => Model.Cell.Of(place.Roster(new Id<Roster>(text))),
            (_, "alert") => Model.Cell.Of(place.Alert(text)),
            (_, "owner" or "person" or "primary" or "secondary") => Model.Cell.Of(
                place.Person(new Id<Person>(text))
            ),
            ("drills", "id") => Model.Cell.Of(
                place.Drill(new Id<Drill>(text)) with
                {
                    Text = text,
                    IsId = true,
                }
            ),
            ("actions", "id") => Source(text),
            ("actions", "type") => Model.Cell.Of(place.Words.Named("action_type", text)),
            ("drills" or "periods", "type") => Model.Cell.Of(DrillRows.TypeName(place, text)),
            ("metrics", "metric") => Metric(text),
            ("metrics", "group") => Model.Cell.Of(Group(text)),
            _ => Model.Cell.Of(Value(column, text)),
        };

    private string Value(string column, string text) =>
        place.Words.Named(
            Named
                .FirstOrDefault(known =>
                    string.Equals(known.Column, column, StringComparison.Ordinal)
                )
                .Group
                ?? "report_value",
            text
        );

    private Link Document(string path) =>
        (
            place.Site.Targets.Find(path) is { } page ? place.To(path, page) : new Link(path, null)
        ) with
        {
            IsId = true,
        };

    private string Group(string text)
    {
        var horizon = place.Words.Named("horizon", text);
        return string.Equals(horizon, text, StringComparison.Ordinal)
            ? place.Words.Named("report_value", text)
            : horizon;
    }

    private TableCell Metric(string id) =>
        MetricList.All.FirstOrDefault(metric =>
            string.Equals(metric.Id, id, StringComparison.Ordinal)
        )
            is { } found
            ? Model.Cell.Of(
                new Link(found.Name.In(place.Site.Language), "#" + ReportPages.DefinitionOf(id))
            )
            : Model.Cell.Of(id);

    /// <summary>The incident or the drill that made an action, and its number in it.</summary>
    private TableCell Source(string id)
    {
        var slash = id.LastIndexOf('/');
        var (source, number) = (id[..slash], id[(slash + 1)..]);
        var link = place.Incident(new Id<Incident>(source));
        return Model.Cell.Of([
            Model.Cell.Part(link.Href is null ? place.Drill(new Id<Drill>(source)) : link),
            Model.Cell.Typed(number),
        ]);
    }
}
