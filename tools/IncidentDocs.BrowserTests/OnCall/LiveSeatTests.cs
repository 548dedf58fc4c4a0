using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using NodaTime;

namespace IncidentDocs.BrowserTests.OnCall;

/// <summary>Who is on call by the visitor's clock.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LiveSeatTests(Browser browser)
{
    private const string Seats =
        "[...document.querySelectorAll('.roster-now .seat-person')].map(one => one.textContent)";

    /// <summary>The script shows at the instant of the build what the page was built with.</summary>
    [Theory]
    [InlineData("index.html")]
    [InlineData("oncall/index.html")]
    [InlineData("oncall/platform-oncall.html")]
    public async Task AtTheInstantOfTheBuildNothingChanges(string path)
    {
        await using var still = await browser.OpenWithoutScriptAsync(path);
        await using var live = await browser.OpenAtAsync(
            path,
            OwnHandbook.AsOf.ToDateTimeUtc(),
            "Asia/Seoul"
        );
        foreach (
            var part in (string[])
                [".seat-person", ".seat-name", ".phone", ".roster-period", ".callee"]
        )
        {
            Assert.Equal(
                await still.Page.Locator(part).AllTextContentsAsync(),
                await live.Page.Locator(part).AllTextContentsAsync()
            );
        }
        Assert.Empty(live.Messages);
    }

    /// <summary>The ladders name the same people as the page as it was built.</summary>
    [Fact]
    public async Task TheLaddersNameTheSamePeople()
    {
        const string path = "policy/escalation.html";
        await using var still = await browser.OpenWithoutScriptAsync(path);
        await using var live = await browser.OpenAtAsync(
            path,
            OwnHandbook.AsOf.ToDateTimeUtc(),
            "Asia/Seoul"
        );
        Assert.Equal(
            await still.Page.Locator(".ladder .seat-person").AllTextContentsAsync(),
            await live.Page.Locator(".ladder .seat-person").AllTextContentsAsync()
        );
    }

    /// <summary>At 03:10 the ladder says who is asked after ten minutes, and who is paged beside an IC who has not answered.</summary>
    [Theory]
    [InlineData("policy/escalation.html")]
    [InlineData("checklists/p1-response.html")]
    public async Task ALadderNamesWhoIsNext(string path)
    {
        await using var open = await browser.OpenAtAsync(
            path,
            new DateTime(2026, 11, 25, 18, 10, 0, DateTimeKind.Utc),
            "Asia/Seoul"
        );
        var next = open.Page.Locator(".ladder .callee-next").First;
        Assert.Contains(
            "10분 동안 답이 없으면",
            await next.InnerTextAsync(),
            StringComparison.Ordinal
        );
        Assert.Contains("박지우", await next.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("tel:+821000000003", await next.Locator(".phone").GetAttributeAsync("href"));
        var beside = open.Page.Locator(".ladder .callee[data-deputy]").First;
        Assert.Equal(
            ["tel:+821000000001", "tel:+821000000004"],
            await beside
                .Locator(".phone")
                .EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))")
        );
    }

    /// <summary>A page that stays open goes over to the next one at the hand-over, to the second.</summary>
    [Fact]
    public async Task AHandoverNeedsNoReload()
    {
        var facts = OwnHandbook.Facts();
        var roster = facts.Catalog.Rosters.Find(new Id<Roster>("payments-oncall"))!;
        var change = facts
            .OnCall.Spans(roster, facts.AsOf, facts.AsOf + Duration.FromDays(14))
            .Zip(facts.OnCall.Spans(roster, facts.AsOf, facts.AsOf + Duration.FromDays(14)).Skip(1))
            .First(pair =>
                pair.First.Period == OnCallPeriod.OnCall
                    && pair.Second.Period == OnCallPeriod.OnCall
                || pair.First.Primary != pair.Second.Primary
            );
        await using var open = await browser.OpenAtAsync(
            "oncall/payments-oncall.html",
            (change.First.To - Duration.FromSeconds(2)).ToDateTimeUtc(),
            "America/New_York"
        );
        Assert.Contains(
            NameOf(change.First.Primary),
            (await SeatsAsync(open))[0],
            StringComparison.Ordinal
        );
        await open.Page.Clock.RunForAsync(1000);
        Assert.Contains(
            NameOf(change.First.Primary),
            (await SeatsAsync(open))[0],
            StringComparison.Ordinal
        );
        await open.Page.Clock.RunForAsync(2000);
        Assert.Contains(
            NameOf(change.Second.Primary),
            (await SeatsAsync(open))[0],
            StringComparison.Ordinal
        );

        string NameOf(Id<Person>? person) =>
            facts.Catalog.People.Find(person)!.Name.In(facts.Catalog.Handbook.Language);
    }

    /// <summary>Who is asked first, at random instants of the horizon, is who Core says.</summary>
    [Fact]
    public async Task TheSpansAreThoseOfCore()
    {
        var facts = OwnHandbook.Facts();
        var random = new Random(7);
        var horizon = (int)facts.OnCall.Reachability.Length.TotalSeconds;
        await using var open = await browser.OpenAtAsync(
            "index.html",
            OwnHandbook.AsOf.ToDateTimeUtc(),
            "Asia/Seoul"
        );
        foreach (var roster in facts.Catalog.Rosters)
        {
            var instants = Enumerable
                .Range(0, 200)
                .Select(_ => facts.AsOf + Duration.FromSeconds(random.Next(horizon)))
                .ToList();
            var found = await open.Page.EvaluateAsync<string[]>(
                """
                ([id, instants]) => instants.map(at => {
                  const oncall = IncidentDocs.oncall, span = oncall.spanAt(oncall.rosterOf(id), at);
                  const person = number => number < 0 ? "-" : oncall.data.rosters.people[number][0];
                  return [span.isOnCall, span.from, span.to, ...span.seats.map(seat => person(seat.person) + seat.source)].join(" ");
                })
                """,
                new object[]
                {
                    roster.Id.Value,
                    instants.Select(at => at.ToUnixTimeSeconds()).ToArray(),
                }
            );
            Assert.Equal(instants.Select(at => Text(facts.OnCall.SpanAt(roster, at))), found);
        }
    }

    /// <summary>Times stand on the visitor's clock, and the zone is told.</summary>
    [Fact]
    public async Task TimesAreTheVisitors()
    {
        await using var open = await browser.OpenAtAsync(
            "index.html",
            OwnHandbook.AsOf.ToDateTimeUtc(),
            "America/Los_Angeles"
        );
        var instant = await open.Page.Locator("[data-instant]").First.InnerTextAsync();
        Assert.Contains("11월 22일 (일) 16:00", instant, StringComparison.Ordinal);
        Assert.Contains("America/Los_Angeles", instant, StringComparison.Ordinal);
        Assert.Contains("11월 23일 (월) 09:00 KST", instant, StringComparison.Ordinal);
    }

    /// <summary>A card ends with its span, in a named zone, and says who is next.</summary>
    [Theory]
    [InlineData("Asia/Seoul", "~ 11월 24일 (화) 09:00 KST", "그다음 송다혜")]
    [InlineData("UTC", "~ 11월 24일 (화) 00:00 UTC", "그다음 송다혜")]
    public async Task ACardEndsWithItsSpan(string zone, string until, string next)
    {
        await using var open = await browser.OpenAtAsync(
            "index.html",
            new DateTime(2026, 11, 23, 9, 23, 0, DateTimeKind.Utc),
            zone
        );
        var notes = await open
            .Page.Locator("[data-roster='payments-oncall'] li")
            .First.Locator(".seat-until")
            .AllInnerTextsAsync();
        Assert.Equal([until, next], notes);
    }

    /// <summary>What the script writes takes the room that was there: nothing below moves, whatever the reader's zone.</summary>
    [Theory]
    [InlineData("index.html", 390)]
    [InlineData("index.html", 1280)]
    [InlineData("oncall/payments-oncall.html", 390)]
    [InlineData("policy/escalation.html", 390)]
    public async Task NothingMovesWhenTheScriptWrites(string path, int width)
    {
        const string places =
            "document.querySelectorAll('noscript').forEach(one => one.remove()), [...document.querySelectorAll('main h2, main h3')].map(one => Math.round(one.getBoundingClientRect().top))";
        await using var still = await browser.OpenWithoutScriptAsync(path);
        await still.Page.SetViewportSizeAsync(width, 900);
        await using var live = await browser.OpenAtAsync(
            path,
            OwnHandbook.AsOf.ToDateTimeUtc(),
            "America/Los_Angeles"
        );
        await live.Page.SetViewportSizeAsync(width, 900);
        var before = await still.Page.EvaluateAsync<int[]>(places);
        var after = await live.Page.EvaluateAsync<int[]>(places);
        Assert.Equal(before, after[..before.Length]);
    }

    /// <summary>A copy that is too old says so.</summary>
    [Fact]
    public async Task AnOldCopySaysSo()
    {
        await using var open = await browser.OpenAtAsync(
            "index.html",
            OwnHandbook.AsOf.ToDateTimeUtc().AddYears(2),
            "Asia/Seoul"
        );
        Assert.Equal(1, await open.Page.Locator("[data-instant].is-stale").CountAsync());
        Assert.NotEmpty(await SeatsAsync(open));
    }

    private static Task<string[]> SeatsAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string[]>(Seats);

    private static string Text(OnCallSpan span) =>
        string.Join(
            ' ',
            span.Seats.Select(seat => $"{seat.Person?.Value ?? "-"}{(int)seat.Source}")
                .Prepend(
                    $"{(span.Period == OnCallPeriod.OnCall ? "true" : "false")} {span.From.ToUnixTimeSeconds()} {span.To.ToUnixTimeSeconds()}"
                )
        );
}
