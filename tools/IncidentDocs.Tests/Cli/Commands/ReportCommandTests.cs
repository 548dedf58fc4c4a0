using System.Text.Json;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

public sealed class ReportCommandTests
{
    private const string Incident = "content/postmortems/2026/INC-20260304-01.md";
    private const string Moment = "2026-03-18 10:00";

    [Theory]
    [InlineData("board")]
    [InlineData("actions")]
    [InlineData("metrics")]
    [InlineData("oncall")]
    [InlineData("drills")]
    [InlineData("coverage")]
    public void EveryReportHasEveryForm(string name)
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(0, handbook.At(Moment, "report", name, "--lang", "en"));
        Assert.DoesNotContain('\t', handbook.Out);
        Assert.Equal(0, handbook.At(Moment, "report", name, "--format", "markdown"));
        Assert.StartsWith("### ", handbook.Out, StringComparison.Ordinal);
        Assert.Equal(0, handbook.At(Moment, "report", name, "--format", "csv"));
        Assert.StartsWith("\uFEFF", handbook.Out, StringComparison.Ordinal);
        var table = handbook.Out.Split("\r\n\r\n")[0].Split("\r\n");
        Assert.All(table, line => Assert.DoesNotContain("\n", line, StringComparison.Ordinal));
        Assert.Equal(0, handbook.At(Moment, "report", name, "--format", "json"));
        var root = JsonDocument.Parse(handbook.Out).RootElement;
        Assert.Equal("2026-03-18T10:00:00+09:00", root.GetProperty("as_of").GetString());
    }

    [Fact]
    public void TheHoursOfTheLoadAreThoseOfTheTimeline()
    {
        using var handbook = new LifeHandbook();
        string[] range = ["--since", "2026-03-16", "--until", "2026-03-22"];
        Assert.Equal(0, handbook.At(Moment, ["report", "oncall", .. range, "--format", "json"]));
        var tables = JsonDocument.Parse(handbook.Out).RootElement;
        var sat = 0.0;
        foreach (var span in Rows(tables, "timeline"))
        {
            if (span.GetProperty("period").GetString() is "on_call")
            {
                var length = Time(span, "until") - Time(span, "from");
                string[] seats = ["primary", "secondary"];
                sat +=
                    length.TotalHours
                    * seats.Count(seat =>
                        span.GetProperty(seat).ValueKind is not JsonValueKind.Null
                    );
            }
        }
        Assert.True(sat > 0);
        var load = Rows(tables, "load").Sum(row => row.GetProperty("hours").GetDouble());
        Assert.Equal(sat, load, 3);
    }

    [Fact]
    public void TheBoardHasTheShapeThatScriptsRelyOn()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(0, handbook.At(Moment, "report", "board", "--format", "json"));
        var lanes = JsonDocument.Parse(handbook.Out).RootElement.GetProperty("lanes");
        var done = lanes
            .EnumerateArray()
            .Single(lane => lane.GetProperty("id").GetString() is "actions")
            .GetProperty("columns")
            .EnumerateArray()
            .Single(column => column.GetProperty("id").GetString() is "done");
        Assert.Equal(JsonValueKind.Null, done.GetProperty("wip_limit").ValueKind);
        var card = done.GetProperty("cards")
            .EnumerateArray()
            .Single(card => card.GetProperty("id").GetString() is "INC-20260304-01/AI-001");
        Assert.Equal("standard", card.GetProperty("class_of_service").GetString());
        Assert.Equal("yoon-daeho", card.GetProperty("owner").GetString());
        Assert.Equal("2026-03-12", card.GetProperty("due").GetString());
        Assert.False(card.GetProperty("overdue").GetBoolean());
        Assert.Equal(5, card.GetProperty("age_days").GetInt32());
        Assert.Equal("INC-20260304-01", card.GetProperty("source").GetString());
    }

    [Fact]
    public void ImprovementsOfDrillsAreOnTheSameBoard()
    {
        using var handbook = new LifeHandbook();
        handbook.Edit(
            "content/drills/results/2026-q1-tabletop.md",
            "assessment:",
            "improvements:\n  - { id: TI-001, what: w, owner: han-byeol, due: 2026-03-30, status: in_progress }\nassessment:"
        );
        Assert.Equal(0, handbook.At(Moment, "report", "board"));
        Assert.Contains(
            "in_progress  2026-q1-tabletop/TI-001",
            handbook.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ACommitThatShowsAnActionIsLookedUp()
    {
        using var handbook = new LifeHandbook();
        var commit = handbook.Scratch.Git("rev-parse", "--short=10", "HEAD");
        handbook.Edit(Incident, "https://git.example.com/shop/pull/41", $"\"{commit}\"");
        Assert.False(IsMissing(handbook));
        handbook.Edit(Incident, commit, "0123456789");
        Assert.True(IsMissing(handbook));
        Assert.Equal(0, handbook.At(Moment, "validate", "--rule", "ACT005", "--lang", "en"));
        Assert.Contains(
            "this repository has no commit '0123456789'",
            handbook.Out,
            StringComparison.Ordinal
        );
        handbook.Edit(Incident, "0123456789", "shop@0123456789");
        Assert.False(IsMissing(handbook));
    }

    [Fact]
    public void TheHelpDefinesEveryMetric()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(0, handbook.At(Moment, "report", "metrics", "--help", "--lang", "en"));
        Assert.All(
            IncidentDocs.Core.Facts.Metrics.MetricList.All,
            metric => Assert.Contains(metric.Definition.En, handbook.Out, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void StatusTellsWhatAsksForAttention()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At(
                Moment,
                ["new", "postmortem", "--severity", "P2", "--title", "t", "--service", "order-api"]
            )
        );
        handbook.Edit(Incident, "status: done", "status: in_progress");
        Assert.Equal(0, handbook.At("2026-03-18 11:00", "status", "--lang", "en"));
        Assert.Contains(
            "Active 1\n  INC-20260318-01  P2 t (RTO ",
            handbook.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  2026-03-12  INC-20260304-01/AI-001",
            handbook.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(0, handbook.At("2030-01-01 00:00", "status", "--lang", "en"));
        Assert.Contains("no holidays of 2030", handbook.Out, StringComparison.Ordinal);
        Assert.Contains("the roster ends", handbook.Out, StringComparison.Ordinal);
        Assert.Contains("verify the contact", handbook.Out, StringComparison.Ordinal);
        Assert.Contains("review of the runbook", handbook.Out, StringComparison.Ordinal);
    }

    private static bool IsMissing(LifeHandbook handbook)
    {
        Assert.Equal(0, handbook.At(Moment, "report", "actions", "--format", "json"));
        var isMissing = JsonDocument
            .Parse(handbook.Out)
            .RootElement.GetProperty("actions")
            .EnumerateArray()
            .Single(row => row.GetProperty("id").GetString() is "INC-20260304-01/AI-001")
            .GetProperty("evidence_missing")
            .GetBoolean();
        Assert.Equal(0, handbook.At(Moment, "build"));
        var row = handbook
            .Read("site/reports/actions.md")
            .Split('\n')
            .Single(line => line.Contains("`AI-001`", StringComparison.Ordinal));
        Assert.Equal(isMissing ? "예" : "", row.Split('|')[^2].Trim());
        return isMissing;
    }

    private static IEnumerable<JsonElement> Rows(JsonElement tables, string id) =>
        tables.GetProperty(id).EnumerateArray();

    private static DateTime Time(JsonElement row, string name) =>
        DateTime.ParseExact(
            row.GetProperty(name).GetString()!,
            "yyyy-MM-dd HH:mm",
            System.Globalization.CultureInfo.InvariantCulture
        );
}
