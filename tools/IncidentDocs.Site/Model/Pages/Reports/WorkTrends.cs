using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Charts;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages.Reports;

/// <summary>How actions flow: by the dates that they carry, month by month, and by what git saw, day by day.</summary>
/// <param name="place">The page.</param>
internal sealed class WorkTrends(Place place)
{
    private const int MostMonths = 24;
    private const int FewestDays = 28;
    private const int MostDays = 60;

    /// <summary>The charts; none where nothing is dated.</summary>
    public IReadOnlyList<ChartFrame> Charts() => [.. ByDates(), .. ByGit()];

    private IEnumerable<ChartFrame> ByDates()
    {
        var (words, facts) = (place.Words, place.Site.Facts);
        var work = WorkItem
            .All(place.Catalog)
            .Where(item => item.Item.Status.Value != WorkStatus.Dropped)
            .Select(item => (Opened: item.Item.OpenedOn ?? item.HorizonFrom(facts), item.Item))
            .Where(item => item.Opened is not null)
            .ToList();
        if (work.Count == 0)
        {
            yield break;
        }
        var ends = MonthEnds(work.Min(item => item.Opened!.Value), facts.Today).ToImmutableArray();
        var done = Counts(ends, day => work.Count(item => item.Item.DoneOn <= day));
        var open = Counts(
            ends,
            day => work.Count(item => item.Opened <= day && !(item.Item.DoneOn <= day))
        );
        yield return ChartFrames.Of(
            new ChartData(
                words.Of("report.flow"),
                words.Of("report.month"),
                [.. ends.Select(MonthName)],
                [
                    new(words.Of("report.done"), ChartShape.Step, done),
                    new(words.Of("report.open"), ChartShape.Step, open),
                ]
            ),
            words.With("report.flow_sentence", open[^1]!.Value, done[^1]!.Value)
        );
    }

    /// <summary>What commits saw. A history of a few days draws nothing that one could read.</summary>
    private IEnumerable<ChartFrame> ByGit()
    {
        var (words, facts) = (place.Words, place.Site.Facts);
        var flow = FlowBuilder.Build(facts.History.Work, place.Catalog.Handbook.Zone, facts.AsOf);
        if (
            flow.Days.Length < 2
            || Period.DaysBetween(flow.Days[0].Day, flow.Days[^1].Day) < FewestDays
        )
        {
            yield break;
        }
        var days = flow.Days[^Math.Min(MostDays, flow.Days.Length)..];
        yield return ChartFrames.Of(
            new ChartData(
                words.Of("report.git_flow"),
                words.Of("report.day"),
                [.. days.Select(day => place.Times.Day(day.Day).Text)],
                [
                    Series("report.all", day => day.All),
                    Series("report.done", day => day.Done + day.Dropped),
                    Series("report.in_progress", day => day.InProgress),
                ]
            ),
            words.With(
                "report.git_sentence",
                days[^1].Backlog,
                days[^1].InProgress,
                days[^1].Done,
                flow.LeadTime(0.5) is { } lead ? place.Times.Length(lead) : "–"
            )
        );

        ChartSeries Series(string name, Func<FlowDay, int> count) =>
            new(words.Of(name), ChartShape.Step, [.. days.Select(day => (double?)count(day))]);
    }

    private static IEnumerable<LocalDate> MonthEnds(LocalDate first, LocalDate today)
    {
        var month = LocalDate.Max(
            new LocalDate(first.Year, first.Month, 1),
            new LocalDate(today.Year, today.Month, 1).PlusMonths(1 - MostMonths)
        );
        for (; month <= today; month = month.PlusMonths(1))
        {
            yield return LocalDate.Min(month.PlusMonths(1).PlusDays(-1), today);
        }
    }

    private static string MonthName(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{day.Month:00}");

    private static ImmutableArray<double?> Counts(
        ImmutableArray<LocalDate> days,
        Func<LocalDate, int> count
    ) => [.. days.Select(day => (double?)count(day))];
}
