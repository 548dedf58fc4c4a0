using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model;

/// <summary>Shows an incident's clocks against policy.</summary>
internal static class ClockTiles
{
    /// <summary>A tile a clock that there is.</summary>
    public static IReadOnlyList<FigureTile> Of(Place place, Incident incident)
    {
        var (words, clocks) = (place.Words, place.Site.Facts.Clocks[incident.Id]);
        var severity = place.Catalog.Severities.Find(incident.Severity);
        FigureTile?[] tiles =
        [
            Tile(place, words.Of("clock.detect"), clocks.Detect),
            Tile(place, words.Of("clock.acknowledge"), clocks.Acknowledge),
            Tile(place, words.Of("clock.respond"), clocks.Respond, severity?.RespondWithin),
            Tile(place, words.Of("clock.mitigate"), clocks.Mitigate),
            Tile(place, words.Of("clock.recover"), clocks.Recover, severity?.RecoverWithin),
            SilenceTile(place, incident, clocks),
            Observation(place, clocks),
            Tile(place, words.Of("clock.draft"), clocks.Draft),
            ByDay(place, words.Of("clock.review"), clocks.Review),
        ];
        return [.. tiles.OfType<FigureTile>()];
    }

    private static FigureTile? Tile(
        Place place,
        string label,
        ClockReading? clock,
        Deadline? policy = null
    )
    {
        if (clock is null)
        {
            return null;
        }
        var tile = new FigureTile(label, Unbroken.Text(place.Times.Length(clock.Value)), null)
        {
            Note = clock.IsRunning ? place.Words.Of("clock.running") : null,
        };
        // A policy that names a day of the calendar is told in its own words; the length it came to says nothing.
        return clock.Target is not { } target ? tile
            : policy is { Kind: not DeadlineKind.Elapsed } rule
                ? Judged(
                    place,
                    tile with
                    {
                        Target = place.Words.With("clock.target", place.Times.Deadline(rule)),
                    },
                    clock.IsKept
                )
            : Judged(place, tile with { Target = TargetText(place, target) }, clock.IsKept);
    }

    private static FigureTile? ByDay(Place place, string label, ClockReading? clock) =>
        Tile(place, label, clock) is { } tile && clock?.DueAt is { } due
            ? tile with
            {
                Target = place.Words.With(
                    "clock.target",
                    place.Words.With("time.until", place.Times.Day(place.Times.DayOf(due)).Text)
                ),
            }
            : Tile(place, label, clock);

    private static string TargetText(Place place, Duration target) =>
        place.Words.With(
            "clock.target",
            place.Words.With("time.within", place.Times.Policy(target))
        );

    private static FigureTile Judged(Place place, FigureTile tile, bool? isKept) =>
        isKept switch
        {
            true => tile with { Verdict = "kept", VerdictText = place.Words.Of("clock.kept") },
            false => tile with { Verdict = "missed", VerdictText = place.Words.Of("clock.missed") },
            _ => tile with { Verdict = "unknown", VerdictText = place.Words.Of("clock.open") },
        };

    // Policy wants an update every so often; a silence counts as missed when it is over twice that.
    private static FigureTile? SilenceTile(Place place, Incident incident, IncidentClocks clocks)
    {
        if (clocks.Silence is not { } silence)
        {
            return null;
        }
        var tile = new FigureTile(
            place.Words.Of("clock.silence"),
            Unbroken.Text(place.Times.Length(silence.Length)),
            null
        )
        {
            Note = place.Words.With(
                "clock.silence_after",
                place.Times.Clock(silence.After.Instant).Text
            ),
        };
        var cadence = place.Catalog.WarRoom?.UpdateEvery.FirstOrDefault(update =>
            update.Severity.Value == incident.Severity.Value
        );
        return cadence is null
            ? tile
            : Judged(
                place,
                tile with
                {
                    Target = TargetText(place, cadence.Every * 2),
                },
                silence.Length <= cadence.Every * 2
            );
    }

    private static FigureTile? Observation(Place place, IncidentClocks clocks) =>
        clocks.Observe is { } observe
            ? Judged(
                place,
                new FigureTile(
                    place.Words.Of("clock.observe"),
                    Unbroken.Text(place.Times.Length(observe.Value)),
                    null
                )
                {
                    Target = place.Words.With(
                        "clock.target",
                        place.Words.With("time.at_least", place.Times.Policy(clocks.ObserveAtLeast))
                    ),
                },
                observe.Value >= clocks.ObserveAtLeast
            )
            : null;
}
