using IncidentDocs.Tests.Site.Templates;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>The specimen page: every piece once.</summary>
internal static class SpecimenModel
{
    public static TableModel Create() =>
        new(
            (
                "badges",
                new[]
                {
                    PieceSamples.P1,
                    PieceSamples.P2,
                    PieceSamples.P3,
                    PieceSamples.P4,
                    PieceSamples.Overdue,
                    PieceSamples.Reviewed,
                    PieceSamples.Change,
                }
            ),
            ("status", PieceSamples.Status),
            ("figures", PieceSamples.Figures),
            (
                "steps",
                new[]
                {
                    PieceSamples.ReadStep,
                    PieceSamples.ChangeStep,
                    PieceSamples.DestructiveStep,
                }
            ),
            ("parameters", PieceSamples.Parameters),
            ("matrix", PieceSamples.Matrix),
            ("timeline", PieceSamples.Timeline),
            ("rosters", new[] { PieceSamples.RosterNow, PieceSamples.RosterGap }),
            ("weeks", PieceSamples.Weeks),
            ("ladder", PieceSamples.Ladder),
            ("lanes", PieceSamples.Lanes),
            ("chart", PieceSamples.ChartFrame),
            (
                "callouts",
                new[] { "note", "warning", "danger", "ok" }
                    .Select(tone => PieceSamples.Callout with { Tone = tone })
                    .ToArray()
            ),
            ("table", PieceSamples.Table),
            ("empty", PieceSamples.Empty),
            ("banners", new[] { PieceSamples.Stale, PieceSamples.Stale with { Tone = "warning" } })
        );
}
