using System.Globalization;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model;

/// <summary>Draws an incident to scale: phases as bands, entries as marks, the longest silence hatched, the clock below.</summary>
internal static class TimelineDrawing
{
    private const double Width = 720;
    private const int FewestTicks = 3;

    private static readonly Duration[] s_steps =
    [
        Duration.FromMinutes(1),
        Duration.FromMinutes(2),
        Duration.FromMinutes(5),
        Duration.FromMinutes(10),
        Duration.FromMinutes(15),
        Duration.FromMinutes(30),
        Duration.FromHours(1),
        Duration.FromHours(2),
        Duration.FromHours(3),
        Duration.FromHours(6),
        Duration.FromHours(12),
        Duration.FromDays(1),
        Duration.FromDays(2),
        Duration.FromDays(7),
    ];

    /// <summary>The drawing; null where there is no entry or all fall on one instant.</summary>
    public static TimelineChart? Of(Place place, Incident incident, IncidentClocks clocks)
    {
        if (incident.Timeline.IsEmpty)
        {
            return null;
        }
        var first = incident.Timeline.Min(entry => entry.Instant);
        var last = End(place, incident);
        if (last - first < Duration.FromMinutes(1))
        {
            return null;
        }
        var scale = new Scale(first, last);
        var bands = Bands(place, incident, clocks.Milestones, scale);
        var labels = new LabelRows(Width);
        var placed = bands.ConvertAll(band => Labelled(band, labels));
        return new TimelineChart(
            Title(place, incident, clocks.Milestones),
            placed,
            Marks(incident, clocks.Milestones, scale),
            Ticks(place, scale)
        )
        {
            LabelRows = labels.Count,
            Silences = Silences(place, clocks, scale),
        };
    }

    /// <summary>Whether an entry moves one of the clocks.</summary>
    public static bool IsMilestone(TimelineEntry entry, Milestones events) =>
        entry == events.Started
        || entry == events.Detected
        || entry == events.Acknowledged
        || entry == events.Responded
        || entry == events.Mitigated
        || entry == events.Regressed
        || entry == events.Recovered
        || entry == events.Announced;

    private static Instant End(Place place, Incident incident)
    {
        var last = incident.Timeline.Max(entry => entry.Instant);
        return incident.Status.Value == IncidentStatus.Active && place.Site.Facts.AsOf > last
            ? place.Site.Facts.AsOf
            : last;
    }

    private static List<TimelineBand> Bands(
        Place place,
        Incident incident,
        Milestones events,
        Scale scale
    )
    {
        var isActive = incident.Status.Value == IncidentStatus.Active;
        var bands = new List<TimelineBand>();
        Add("undetected", events.Started, events.Detected);
        Add("response", events.Detected ?? events.Started, events.Mitigated ?? events.Recovered);
        Add("recovery", events.Mitigated, events.Recovered);
        Add("observation", events.Recovered, events.Announced);
        return bands;

        void Add(string kind, TimelineEntry? from, TimelineEntry? to)
        {
            var end = to?.Instant ?? (isActive ? scale.Last : null);
            if (
                from is null
                || end is not { } until
                || until <= from.Instant
                || (
                    to is null
                    && bands.Count > 0
                    && bands[^1].KindId is "response"
                    && kind is not "recovery"
                )
            )
            {
                return;
            }
            bands.Add(
                new TimelineBand(
                    scale.X(from.Instant),
                    scale.Wide(until - from.Instant),
                    kind,
                    $"{place.Words.Of("timeline_phase", kind)} {place.Times.Length(until - from.Instant)}",
                    scale.X(from.Instant),
                    "start",
                    0
                )
            );
        }
    }

    private static TimelineBand Labelled(TimelineBand band, LabelRows rows)
    {
        var (x, anchor, row) = rows.Put(
            double.Parse(band.X, CultureInfo.InvariantCulture),
            band.Label
        );
        return band with { LabelX = Scale.Text(x), LabelAnchor = anchor, LabelRow = row };
    }

    private static IReadOnlyList<TimelineMark> Marks(
        Incident incident,
        Milestones events,
        Scale scale
    ) =>
        [
            .. incident.Timeline.Select(
                (entry, at) =>
                    new TimelineMark(
                        scale.X(entry.Instant),
                        Words<TimelineKind>.Of(entry.Kind.Value),
                        at + 1,
                        IsMilestone(entry, events)
                    )
            ),
        ];

    private static IReadOnlyList<TimelineSilence> Silences(
        Place place,
        IncidentClocks clocks,
        Scale scale
    ) =>
        clocks.Silence is { } silence && silence.Length > Duration.Zero
            ?
            [
                new TimelineSilence(
                    scale.X(silence.After.Instant),
                    scale.Wide(silence.Length),
                    place.Words.With("timeline_phase.silence", place.Times.Length(silence.Length))
                ),
            ]
            : [];

    private static IReadOnlyList<TimelineTick> Ticks(Place place, Scale scale)
    {
        var zone = place.Catalog.Handbook.Zone;
        var step = Array.FindLast(s_steps, candidate => scale.Length / candidate >= FewestTicks);
        step = step == Duration.Zero ? s_steps[0] : step;
        var isDays = step >= Duration.FromDays(1);
        var midnight = zone.AtStartOfDay(place.Times.DayOf(scale.First)).ToInstant();
        var ticks = new List<TimelineTick>
        {
            new(scale.X(scale.First), place.Times.Clock(scale.First).Text, "start"),
        };
        for (var at = midnight; at <= scale.Last; at += step)
        {
            var x = (at - scale.First) / scale.Length * Width;
            if (at > scale.First && x is > 48 and < Width - 16)
            {
                var label = isDays
                    ? place.Times.Day(place.Times.DayOf(at)).Text
                    : place.Times.Clock(at).Text;
                ticks.Add(new TimelineTick(Scale.Text(x), label, "middle"));
            }
        }
        return ticks;
    }

    private static string Title(Place place, Incident incident, Milestones events)
    {
        TimelineEntry?[] milestones =
        [
            events.Started,
            events.Detected,
            events.Mitigated,
            events.Recovered,
            events.Announced,
        ];
        return $"{incident.Id.Value}: "
            + string.Join(
                ", ",
                milestones
                    .OfType<TimelineEntry>()
                    .Select(entry =>
                        $"{place.Times.Clock(entry.Instant).Text} {place.Words.Of("event", Words<TimelineKind>.Of(entry.Kind.Value))}"
                    )
            );
    }

    /// <summary>Leads from time to the drawing's units.</summary>
    private sealed record Scale(Instant First, Instant Last)
    {
        public Duration Length => Last - First;

        public string X(Instant instant) => Text((instant - First) / Length * Width);

        public string Wide(Duration length) => Text(length / Length * Width);

        public static string Text(double units) =>
            Math.Round(units, 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Puts labels into as few rows as hold them without touching.</summary>
    private sealed class LabelRows(double width)
    {
        private const double Gap = 10;
        private readonly List<double> _ends = [];

        public int Count => Math.Max(_ends.Count, 1);

        public (double X, string Anchor, int Row) Put(double x, string label)
        {
            var length = label.Sum(letter => letter > 0x1100 ? 12.0 : 6.8);
            var isLate = x + length > width;
            var (from, to) = isLate ? (width - length, width) : (x, x + length);
            var row = _ends.FindIndex(end => end + Gap <= from);
            if (row < 0)
            {
                row = _ends.Count;
                _ends.Add(0);
            }
            _ends[row] = to;
            return isLate ? (width, "end", row) : (x, "start", row);
        }
    }
}
