using System.Globalization;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using NodaTime;

namespace IncidentDocs.BrowserTests.OnCall;

/// <summary>The script's half of the escalation against Core's.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SimulatorTests(Browser browser)
{
    private const int Cases = 600;

    private const string Plans = """
        cases => cases.map(one => {
          const site = IncidentDocs, oncall = site.oncall.data, data = oncall.escalation;
          const found = site.escalation.plan(one[0], one[1], Number(one[2]));
          const person = number => number < 0 ? "-" : oncall.rosters.people[number][0];
          return [
            [found.isKnown, found.roster, found.respondBy ?? "-", found.recoverBy ?? "-"].join(" "),
            ...found.steps.map(step => [step.action, step.trigger, step.after, step.at,
              ...step.notify.map(to => [person(to.person), data.roles[to.role].id,
                to.channel < 0 ? "-" : data.channels[to.channel][0], to.address ?? "-"].join("/"))].join(" ")),
            ...found.handovers.map(change => [change.at, person(change.from), person(change.to)].join(" ")),
          ].join("\n");
        })
        """;

    /// <summary>The plans of random instants over the whole horizon, and of those at which something changes.</summary>
    [Fact]
    public async Task ThePlansAreThoseOfCore()
    {
        var facts = OwnHandbook.Facts();
        var cases = Instants(facts).Select((at, number) => CaseOf(facts, at, number)).ToList();
        await using var open = await OpenAsync("policy/escalation.html");
        var found = await open.Page.EvaluateAsync<string[]>(
            Plans,
            cases
                .Select(one =>
                    new[] { one.Severity.Id.Value, one.Service?.Id.Value ?? "", Text(one.At) }
                )
                .ToArray()
        );
        for (var at = 0; at < cases.Count; at++)
        {
            Assert.Equal(Expected(facts, cases[at]), found[at]);
        }
    }

    /// <summary>The simulator as it is used: the visitor's clock, a severity, a service.</summary>
    [Fact]
    public async Task TheSimulatorShowsThePlan()
    {
        await using var open = await browser.OpenAtAsync(
            "policy/escalation.html",
            OwnHandbook.AsOf.ToDateTimeUtc(),
            "Asia/Seoul"
        );
        await open.Page.SelectOptionAsync("#simulator-severity", "P1");
        await open.Page.SelectOptionAsync("#simulator-service", "payments-api");
        await open.Page.FillAsync("#simulator-at", "2026-12-25T03:10");
        await open.Page.DispatchEventAsync("#simulator-at", "change");
        var facts = OwnHandbook.Facts();
        var plan = facts.OnCall.Plan(
            facts.Catalog.Severities[0],
            Instant.FromUtc(2026, 12, 24, 18, 10),
            facts.Catalog.Services.Find(new Id<Core.Model.Services.Service>("payments-api"))
        );
        Assert.Equal(
            plan.Steps.Length,
            await open.Page.Locator("#simulator-result .rungs > li").CountAsync()
        );
        var first = await open.Page.Locator("#simulator-result .rungs > li").First.InnerTextAsync();
        Assert.Contains("12월 25일 (금) 03:10", first, StringComparison.Ordinal);
        foreach (var notice in plan.Steps[0].Notify)
        {
            Assert.Contains(
                facts.Catalog.People.Find(notice.Person)!.Name.In(facts.Catalog.Handbook.Language),
                first,
                StringComparison.Ordinal
            );
        }
        Assert.Empty(open.Messages);
    }

    /// <summary>Beyond what this copy knows it says so and shows nothing.</summary>
    [Fact]
    public async Task BeyondTheHorizonItSaysSo()
    {
        await using var open = await OpenAsync("policy/escalation.html");
        await open.Page.FillAsync("#simulator-at", "2031-01-01T00:00");
        await open.Page.DispatchEventAsync("#simulator-at", "change");
        Assert.Equal(1, await open.Page.Locator("#simulator-result .is-stale").CountAsync());
        Assert.Equal(0, await open.Page.Locator("#simulator-result .rungs").CountAsync());
    }

    private Task<OpenPage> OpenAsync(string path) =>
        browser.OpenAtAsync(path, OwnHandbook.AsOf.ToDateTimeUtc(), "Europe/London");

    private static IEnumerable<Instant> Instants(HandbookFacts facts)
    {
        var random = new Random(11);
        var horizon = (int)facts.OnCall.Reachability.Length.TotalSeconds;
        for (var count = 0; count < Cases; count++)
        {
            yield return facts.AsOf + Duration.FromSeconds(random.Next(horizon));
        }
        foreach (var roster in facts.Catalog.Rosters)
        {
            foreach (
                var span in facts.OnCall.Spans(
                    roster,
                    facts.AsOf,
                    facts.AsOf + Duration.FromDays(21)
                )
            )
            {
                yield return span.From;
                yield return span.To - Duration.FromSeconds(1);
            }
        }
    }

    private static Case CaseOf(HandbookFacts facts, Instant at, int number)
    {
        var (severities, services) = (facts.Catalog.Severities, facts.Catalog.Services);
        var service = number % (services.Count + 1);
        return new Case(
            severities[number / 3 % severities.Count],
            service == services.Count ? null : services[service],
            at
        );
    }

    private static string Expected(HandbookFacts facts, Case one)
    {
        var plan = facts.OnCall.Plan(one.Severity, one.At, one.Service);
        IEnumerable<string> lines =
        [
            $"true {plan.Roster?.Value} {Text(plan.RespondBy)} {Text(plan.RecoverBy)}",
            .. plan.Steps.Select(step =>
                string.Join(
                    ' ',
                    step.Notify.Select(notice =>
                            $"{notice.Person?.Value ?? "-"}/{notice.Role}/{notice.Channel?.Value ?? "-"}/{notice.Address ?? "-"}"
                        )
                        .Prepend(
                            $"{Words<EscalationDo>.Of(step.Do)} {Words<EscalationTrigger>.Of(step.Trigger)} {(long)step.After.TotalSeconds} {Text(step.At)}"
                        )
                )
            ),
            .. plan.Handovers.Select(change =>
                $"{Text(change.At)} {change.From?.Value ?? "-"} {change.To?.Value ?? "-"}"
            ),
        ];
        return string.Join('\n', lines);
    }

    private static string Text(Instant? instant) =>
        instant is { } at ? at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) : "-";

    private sealed record Case(Severity Severity, Core.Model.Services.Service? Service, Instant At);
}
