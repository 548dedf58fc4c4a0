using System.Text.Json;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>oncall</c>, <c>escalate</c> and <c>report oncall</c>: what they print, in both languages and for scripts.</summary>
public sealed class OnCallCommandTests
{
    // A Wednesday night that somebody took over, the business hours before it, and an hour after the plan has ended.
    private const string Night = "2026-03-18T22:30:00+09:00";
    private const string Day = "2026-03-18T10:30:00+09:00";
    private const string After = "2026-07-01T22:30:00+09:00";
    private const string Moment = "2026-03-18 10:00";

    [Theory]
    [InlineData("oncall-night", "oncall", "--at", Night)]
    [InlineData("oncall-day", "oncall", "--at", Day)]
    [InlineData("oncall-after", "oncall", "--at", After)]
    [InlineData("escalate-night", "escalate", "--severity", "P1", "--at", Night)]
    [InlineData(
        "escalate-day",
        "escalate",
        "--severity",
        "P2",
        "--at",
        Day,
        "--service",
        "order-api"
    )]
    [InlineData("escalate-after", "escalate", "--severity", "P1", "--at", After)]
    [InlineData("escalate-backlog", "escalate", "--severity", "P4", "--at", Night)]
    [InlineData("report", "report", "oncall", "--since", "2026-03-16", "--until", "2026-03-20")]
    public void TheyPrintWhatIsWrittenDown(string name, params string[] words)
    {
        using var handbook = new LifeHandbook();
        handbook.Edit(
            "content/oncall/rosters/shop-oncall.yml",
            "rotation:\n",
            "overrides:\n  - { seat: primary, from: \"2026-03-18T18:00:00+09:00\", to: \"2026-03-19T09:00:00+09:00\", person: han-byeol, reason: 공연 }\npay:\n  currency: KRW\n  hourly:\n    primary: { weekday: 3000, weekend: 4500, holiday: 6000 }\nrotation:\n"
        );
        foreach (var (format, language) in new[] { ("text", "ko"), ("text", "en"), ("json", "ko") })
        {
            var code = handbook.At(Moment, [.. words, "--format", format, "--lang", language]);
            Assert.True(code == 0, handbook.Error);
            Verified.Match(
                handbook.Out,
                format is "json" ? "json" : "txt",
                $"{name}_{format}_{language}"
            );
        }
    }

    [Fact]
    public void OnCallHasTheShapeThatScriptsRelyOn()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(0, handbook.At(Moment, "oncall", "--at", Night, "--format", "json"));
        var root = JsonDocument.Parse(handbook.Out).RootElement;
        Assert.Equal(["at", "rosters"], Names(root));
        var roster = Assert.Single(root.GetProperty("rosters").EnumerateArray());
        Assert.Equal(
            ["roster", "period", "primary", "secondary", "source", "from", "until"],
            Names(roster)
        );
    }

    [Fact]
    public void AnEscalationHasTheShapeThatScriptsRelyOn()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At(Moment, "escalate", "--severity", "P1", "--at", Night, "--format", "json")
        );
        var root = JsonDocument.Parse(handbook.Out).RootElement;
        HasInOrder(["severity", "at", "steps", "findings"], root);
        foreach (var step in root.GetProperty("steps").EnumerateArray())
        {
            HasInOrder(["do", "after", "at", "notify", "condition"], step);
            Assert.All(
                step.GetProperty("notify").EnumerateArray(),
                notice => HasInOrder(["person", "role", "channel", "address"], notice)
            );
        }
    }

    // What is promised, in this order; more may be added.
    private static void HasInOrder(string[] promised, JsonElement element) =>
        Assert.Equal(promised, Names(element).Where(promised.Contains));

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
