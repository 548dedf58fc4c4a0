using System.Collections.Immutable;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Reports;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages.Reports;

/// <summary>Reports: the list, and a page each with its charts, the tables of <c>incidentdocs report</c>, and what its words mean.</summary>
internal static class ReportPages
{
    /// <summary>The reports that have a page; the board has its own. People outside are shown none: what they are made of is not in their copy.</summary>
    public static ImmutableArray<ReportKind> Kinds(SiteSource site) =>
        site.Catalog.Audience == Audience.Public ? [] : ReportKind.All.Remove(BoardTables.Kind);

    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        var kinds = Kinds(site);
        return kinds.IsEmpty
            ? []
            :
            [
                new PagePlan(SitePaths.Reports, place => Index(place, kinds)),
                .. kinds.Select(kind => new PagePlan(
                    SitePaths.OfReport(kind.Name),
                    place => Page(place, kind)
                )),
            ];
    }

    /// <summary>The anchor of a metric's definition.</summary>
    public static string DefinitionOf(string metric) => "def-" + metric.Replace('_', '-');

    private static BuiltPage Index(Place place, ImmutableArray<ReportKind> kinds)
    {
        var words = place.Words;
        var section = Sections.Of(
            "reports",
            words.Of("nav.reports"),
            [new(words.Of("report.report")), new(words.Of("report.shows")) { IsWide = true }],
            kinds.Select(kind =>
                Sections.Row(
                    Cell.Of(place.To(Title(place, kind), SitePaths.OfReport(kind.Name))),
                    Cell.Of(Shows(place, kind))
                )
            )
        )!;
        var frame = Frames.Of(place, "reports", words.Of("nav.reports"));
        return new BuiltPage(frame, "pages/report.html", new ReportPage([], [section], []));
    }

    private static BuiltPage Page(Place place, ReportKind kind)
    {
        var language = place.Site.Language;
        var tables = kind.Tables(new ReportInput(place.Site.Facts, language, MetricRange.All));
        var writer = new ReportSections(place);
        List<PageSection> sections = [.. tables.Select(writer.Of)];
        var charts = Charts(place, kind);
        var frame = Frames.Of(
            place,
            "report",
            Title(place, kind),
            place.To(place.Words.Of("nav.reports"), SitePaths.Reports)
        ) with
        {
            Description = Shows(place, kind),
            Contents = Contents.Listed(
                charts.Count > 0 ? [Contents.Of(place.Words.Of("report.charts"), "charts")] : [],
                Contents.Of(sections),
                kind.Notes.IsEmpty
                    ? []
                    : [Contents.Of(place.Words.Of("report.definitions"), "definitions")]
            ),
            IsWide = true,
        };
        return new BuiltPage(
            frame,
            "pages/report.html",
            new ReportPage(charts, sections, Definitions(place, kind))
            {
                Lead = Shows(place, kind),
                Command = $"incidentdocs report {kind.Name}",
            }
        );
    }

    private static IReadOnlyList<ChartFrame> Charts(Place place, ReportKind kind) =>
        kind == MetricTables.Kind ? new IncidentTrends(place).Charts()
        : kind == ActionTables.Kind ? new WorkTrends(place).Charts()
        : kind == OnCallTables.Kind ? new LoadCharts(place).Charts()
        : [];

    private static string Title(Place place, ReportKind kind) =>
        place.Words.Of("report_title", kind.Name);

    private static string Shows(Place place, ReportKind kind) =>
        place.Words.Of("report_shows", kind.Name);

    private static IReadOnlyList<DefinitionRow> Definitions(Place place, ReportKind kind) =>
        [
            .. kind.Notes.Select(note =>
            {
                var language = place.Site.Language;
                var metric = MetricList.All.FirstOrDefault(metric =>
                    string.Equals(note.Name.En, metric.Id, StringComparison.Ordinal)
                );
                return metric is null
                    ? new DefinitionRow(null, note.Name.In(language), note.Text.In(language))
                    : new DefinitionRow(
                        DefinitionOf(metric.Id),
                        metric.Name.In(language),
                        note.Text.In(language)
                    );
            }),
        ];
}
