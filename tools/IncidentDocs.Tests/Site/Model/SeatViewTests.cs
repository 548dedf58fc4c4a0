using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Tests.Site.Views;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>Who answers now, as the engine says and as pages draw it.</summary>
public sealed class SeatViewTests
{
    private const string Roster = """
        id: watch
        name: Watch
        team: ops
        time_zone: Europe/London
        hours: off_hours
        business_hours: { role: duty }
        seats:
          - { id: primary, name: Primary, required: true }
          - { id: secondary, name: Secondary, required: true }
        handover: { day: mon, at: "09:00" }
        acknowledge_within: 15m
        escalate_after: 10m
        shifts:
          - { week: 2026-W48, seats: { primary: ann, secondary: bob } }
        overrides:
          - { seat: primary, from: "2026-11-24T18:00:00+00:00", to: "2026-11-24T22:00:00+00:00", person: cem }
          - { seat: primary, from: "2026-11-24T20:00:00+00:00", to: "2026-11-24T21:00:00+00:00", person: bob }
        """;

    [Theory]
    // Monday before the hand-over: on call by the clock, but the roster has no shift yet.
    [InlineData("2026-11-23T08:00:00Z", "on_call", "", "", "2026-11-23T09:00:00Z")]
    [InlineData("2026-11-23T12:00:00Z", "business_hours", "dora", "", "2026-11-23T17:00:00Z")]
    [InlineData("2026-11-23T17:00:00Z", "on_call", "ann", "bob", "2026-11-24T09:00:00Z")]
    [InlineData("2026-11-24T18:00:00Z", "on_call", "cem", "bob", "2026-11-24T20:00:00Z")]
    [InlineData("2026-11-24T20:30:00Z", "on_call", "bob", "bob", "2026-11-24T21:00:00Z")]
    [InlineData("2026-11-24T21:30:00Z", "on_call", "cem", "bob", "2026-11-24T22:00:00Z")]
    [InlineData("2026-11-24T22:00:00Z", "on_call", "ann", "bob", "2026-11-25T09:00:00Z")]
    // Friday night lasts until Monday morning.
    [InlineData("2026-11-27T23:00:00Z", "on_call", "ann", "bob", "2026-11-30T09:00:00Z")]
    [InlineData("2026-11-30T08:59:00Z", "on_call", "ann", "bob", "2026-11-30T09:00:00Z")]
    [InlineData("2026-11-30T09:00:00Z", "business_hours", "dora", "", "2026-11-30T17:00:00Z")]
    public void Seats_follow_shift_override_and_clock(
        string at,
        string period,
        string primary,
        string secondary,
        string until
    )
    {
        var facts = Facts(at);
        var span = facts.OnCall.SpanAt(Assert.Single(facts.Catalog.Rosters), facts.AsOf);
        Assert.Equal(period, Core.Model.Words<OnCallPeriod>.Of(span.Period));
        Assert.Equal(primary, span.Primary?.Value ?? "");
        Assert.Equal(secondary, span.Secondary?.Value ?? "");
        Assert.Equal(until, span.To.ToString());
    }

    [Fact]
    public void A_role_is_held_by_whoever_answers_now()
    {
        Assert.Equal("dora", Holder("2026-11-23T12:00:00Z", "first"));
        Assert.Equal("ann bob", Holder("2026-11-23T19:00:00Z", "first"));
        Assert.Equal("bob", Holder("2026-11-23T19:00:00Z", "second"));
        Assert.Equal("dora", Holder("2026-11-23T19:00:00Z", "leads"));
        Assert.Equal("", Holder("2026-12-23T19:00:00Z", "first"));
    }

    [Fact]
    public void A_gap_is_drawn_as_a_gap()
    {
        var pages = HandbookSite.Render(
            HandbookSite.Build(
                Sources(),
                Language.English,
                at: Instant.FromUtc(2026, 12, 23, 19, 0)
            )
        );
        Assert.Contains(">gap<", pages["oncall/watch.html"], StringComparison.Ordinal);
        Assert.Contains(">nobody<", pages["index.html"], StringComparison.Ordinal);
    }

    // At night the day's duty is next, whoever sits there the night after; ann's week ends on Monday.
    [Theory]
    [InlineData("2026-11-23T19:00:00Z", "until Tue 24 Nov 09:00 GMT then dora")]
    [InlineData("2026-11-24T18:30:00Z", "until Tue 24 Nov 20:00 GMT cover then bob")]
    [InlineData("2026-11-24T12:00:00Z", "until Tue 24 Nov 17:00 GMT duty then ann")]
    public void A_card_says_until_when_and_who_is_next(string at, string expected)
    {
        var page = HandbookSite.Render(
            HandbookSite.Build(
                Sources(),
                Language.English,
                at: NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value
            )
        )["oncall/watch.html"];
        var card = page[page.IndexOf("class=\"seats\"", StringComparison.Ordinal)..];
        var line = card[
            card.IndexOf("seat-until", StringComparison.Ordinal)..card.IndexOf(
                "</li>",
                StringComparison.Ordinal
            )
        ];
        var text = System.Text.RegularExpressions.Regex.Replace(
            "<span class=\"" + line,
            "<[^>]*>",
            ""
        );
        Assert.Equal(expected, text.Trim());
    }

    private static string Holder(string at, string role)
    {
        var facts = Facts(at);
        var found = facts.Catalog.Roles.Single(candidate =>
            string.Equals(candidate.Id.Value, role, StringComparison.Ordinal)
        );
        return string.Join(
            ' ',
            facts.OnCall.Call(found, facts.AsOf).People.Select(called => called.Person.Value)
        );
    }

    private static HandbookFacts Facts(string at) =>
        HandbookSite.Facts(Sources(), at: NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value);

    private static Core.Parsing.SourceSet Sources() =>
        HandbookSite.Of(
            ("content/handbook.yml", SiteModelBuilderTests.Handbook),
            ("content/oncall/rosters/watch.yml", Roster),
            (
                "content/people.yml",
                "people:\n"
                    + string.Concat(
                        new[] { "ann", "bob", "cem", "dora" }.Select(id =>
                            $"  - {{ id: {id}, name: {id}, team: ops, title: x, channels: {{ phone: \"+442070000000\" }} }}\n"
                        )
                    )
            ),
            (
                "content/teams.yml",
                "teams:\n  - { id: ops, name: Ops, lead: dora, roster: watch }\n"
            ),
            (
                "content/policy/roles.yml",
                """
                roles:
                  - { id: duty, name: Duty, duty: [answers], holder: { person: dora } }
                  - { id: first, name: First, duty: [answers], holder: { roster: watch } }
                  - { id: second, name: Second, duty: [answers], holder: { roster: watch, seat: secondary } }
                  - { id: leads, name: Leads, duty: [answers], holder: { team_leads: true } }
                """
            )
        );
}
