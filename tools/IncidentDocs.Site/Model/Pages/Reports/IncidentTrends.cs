using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Charts;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages.Reports;

/// <summary>Incidents quarter by quarter: how many and how many again, how long until recovery, how many in time. Of what spreads the median and p90 with n, never a bare mean.</summary>
/// <param name="place">The page.</param>
internal sealed class IncidentTrends(Place place)
{
    private const int MostQuarters = 8;

    private readonly HandbookFacts _facts = place.Site.Facts;

    // What may wait for the next business day or release would hide how fast the rest was.
    private readonly ImmutableArray<Id<Severity>> _urgent =
    [
        .. place
            .Catalog.Severities.Where(severity =>
                severity.RecoverWithin.Kind == DeadlineKind.Elapsed
            )
            .Select(severity => severity.Id),
    ];

    /// <summary>The charts; none where there is no incident.</summary>
    public IReadOnlyList<ChartFrame> Charts()
    {
        var recurrences = _facts.Recurrences;
        var begun = _facts
            .Catalog.Incidents.Select(incident =>
                (Incident: incident, On: place.Times.DayOf(recurrences.BeganAt(incident)))
            )
            .ToImmutableArray();
        if (begun.IsEmpty)
        {
            return [];
        }
        ImmutableArray<Quarter> quarters =
        [
            .. Quarter.Between(begun.Min(one => one.On), _facts.Today, MostQuarters),
        ];
        ImmutableArray<ImmutableArray<Incident>> byQuarter =
        [
            .. quarters.Select(quarter =>
                begun
                    .Where(one => quarter.Range.Contains(one.On))
                    .Select(one => one.Incident)
                    .ToImmutableArray()
            ),
        ];
        ImmutableArray<string> names = [.. quarters.Select(quarter => quarter.Name)];
        return
        [
            Number(names, byQuarter, recurrences),
            .. Recovery(names, byQuarter),
            .. Kept(names, byQuarter),
        ];
    }

    private ChartFrame Number(
        ImmutableArray<string> names,
        ImmutableArray<ImmutableArray<Incident>> quarters,
        Recurrences recurrences
    )
    {
        var words = place.Words;
        ImmutableArray<int> again =
        [
            .. quarters.Select(incidents =>
                incidents.Count(incident => recurrences.EarlierOf(incident) is not null)
            ),
        ];
        return ChartFrames.Of(
            new ChartData(
                words.Of("report.incidents"),
                words.Of("report.quarter"),
                names,
                [
                    new(
                        words.Of("report.incidents"),
                        ChartShape.Bar,
                        [.. quarters.Select(incidents => (double?)incidents.Length)]
                    ),
                    new(
                        words.Of("report.again"),
                        ChartShape.Line,
                        [.. again.Select(count => (double?)count)]
                    ),
                ]
            ),
            words.With(
                "report.incidents_sentence",
                names.Length,
                quarters.Sum(incidents => incidents.Length),
                again.Sum()
            )
        );
    }

    private IEnumerable<ChartFrame> Recovery(
        ImmutableArray<string> names,
        ImmutableArray<ImmutableArray<Incident>> quarters
    )
    {
        var words = place.Words;
        ImmutableArray<Spread?> spreads = [.. quarters.Select(incidents => Recovered(incidents))];
        if (Recovered(quarters.SelectMany(incidents => incidents)) is not { } all)
        {
            yield break;
        }
        yield return ChartFrames.Of(
            new ChartData(
                words.With("report.recovery", string.Join(", ", _urgent.Select(id => id.Value))),
                words.Of("report.quarter"),
                names,
                [
                    new(
                        words.Of("report.median"),
                        ChartShape.Line,
                        [.. spreads.Select(spread => spread?.Median.TotalMinutes)]
                    ),
                    new(
                        "p90",
                        ChartShape.Line,
                        [.. spreads.Select(spread => spread?.P90.TotalMinutes)]
                    ),
                ]
            )
            {
                Unit = words.Of("report.minutes"),
                Counts = [.. spreads.Select(spread => spread?.Count ?? 0)],
            },
            words.With(
                "report.recovery_sentence",
                place.Times.Length(all.Median),
                place.Times.Length(all.P90),
                all.Count
            )
        );
    }

    private Spread? Recovered(IEnumerable<Incident> incidents) =>
        Spread.Of(
            incidents
                .Where(incident => _urgent.Contains(incident.Severity.Value))
                .Select(incident => _facts.Clocks[incident.Id].Recover)
                .OfType<ClockReading>()
                .Where(reading => !reading.IsRunning)
                .Select(reading => reading.Value)
        );

    private IEnumerable<ChartFrame> Kept(
        ImmutableArray<string> names,
        ImmutableArray<ImmutableArray<Incident>> quarters
    )
    {
        var words = place.Words;
        ImmutableArray<Share> recover = [.. quarters.Select(Share(clocks => clocks.Recover))];
        ImmutableArray<Share> respond = [.. quarters.Select(Share(clocks => clocks.Respond))];
        var (kept, of) = (recover.Sum(share => share.Count), recover.Sum(share => share.Of));
        if (of == 0)
        {
            yield break;
        }
        yield return ChartFrames.Of(
            new ChartData(
                words.Of("report.kept"),
                words.Of("report.quarter"),
                names,
                [
                    new(
                        words.Of("report.rto"),
                        ChartShape.Line,
                        [.. recover.Select(share => (double?)share.Percent)]
                    ),
                    new(
                        words.Of("report.response"),
                        ChartShape.Line,
                        [.. respond.Select(share => (double?)share.Percent)]
                    ),
                ]
            )
            {
                Unit = "%",
                Target = 100,
                TargetName = words.Of("report.all_kept"),
                Counts = [.. recover.Select(share => share.Of)],
            },
            words.With("report.kept_sentence", of, kept, new Share(kept, of).Percent!)
        );
    }

    private Func<ImmutableArray<Incident>, Share> Share(
        Func<IncidentClocks, ClockReading?> clock
    ) =>
        incidents =>
            Core.Facts.Metrics.Share.OfKept(
                incidents.Select(incident => clock(_facts.Clocks[incident.Id]))
            );
}
