using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Output;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

public sealed class AlertPageTests
{
    [Fact]
    public void EveryAlertHasAPageOfItsOwnWhateverItIsCalled()
    {
        string[] names = ["gate", "Gate", "CON", "job:gate:rate5m", "job_gate_rate5m", "_"];
        var pages = Pages(names);
        Assert.Equal(names.Length + 1, pages.Count);
        Assert.All(pages, page => Assert.Null(OutputPath.Fault(page.Key)));
        Assert.All(
            names,
            name =>
                Assert.Single(
                    pages.Values,
                    html => html.Contains($"<h1>{name}</h1>", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void WithOneRunbookItsStepsStandThereWithSeveralTheRunbooks()
    {
        var pages = Pages(["VesselPositionStale", "GateReadFailureRate"]);
        Assert.Contains(
            "class=\"procedure\"",
            pages["alerts/GateReadFailureRate.html"],
            StringComparison.Ordinal
        );
        var shared = pages["alerts/VesselPositionStale.html"];
        Assert.DoesNotContain("class=\"procedure\"", shared, StringComparison.Ordinal);
        Assert.Contains("../runbooks/gates-not-reading.html", shared, StringComparison.Ordinal);
        Assert.Contains(
            "../runbooks/vessel-positions-stale.html",
            shared,
            StringComparison.Ordinal
        );
    }

    // The second handbook, in which one runbook names these alerts.
    private static Dictionary<string, string> Pages(string[] names)
    {
        var alerts = string.Concat(names.Select(name => $"  - name: \"{name}\"\n    what: a\n"));
        var sources = HandbookSite.Read("tools/IncidentDocs.Tests/Fixtures/Sites/harbor");
        var changed = new SourceSet([
            .. sources.Files.Select(file =>
                file.Path.EndsWith("gates-not-reading.md", StringComparison.Ordinal)
                    ? BuiltIn.File(file.Path, WithAlerts(file, alerts))
                    : file
            ),
        ]);
        return HandbookSite
            .Render(HandbookSite.Build(changed, Language.English))
            .Where(page =>
                page.Key.StartsWith("alerts/", StringComparison.Ordinal)
                && page.Key.EndsWith(".html", StringComparison.Ordinal)
            )
            .ToDictionary(StringComparer.Ordinal);
    }

    private static string WithAlerts(SourceFile file, string alerts)
    {
        var text = System.Text.Encoding.UTF8.GetString(file.Read());
        var from = text.IndexOf("alerts:\n", StringComparison.Ordinal) + "alerts:\n".Length;
        var to = text.IndexOf("services:", from, StringComparison.Ordinal);
        return text[..from] + alerts + text[to..];
    }
}
