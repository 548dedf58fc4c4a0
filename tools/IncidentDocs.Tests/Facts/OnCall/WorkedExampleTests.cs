using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Policy;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>Timelines worked out by hand.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void Seollal2026()
    {
        // Week 7 is the rotation's seventh turn, week 8 its eighth; the 16th to the 18th are holidays, so no business hours.
        string[] expected =
        [
            "02-13 18:00 moon-sohee lim-geonwoo shift",
            "02-16 09:00 jung-dohyun seo-yuna override",
            "02-18 09:00 lim-geonwoo seo-yuna shift",
            "02-19 09:00 song-dahye jang-minseok duty",
        ];
        Assert.Equal(expected, Own("payments-oncall", "2026-02-13T18:00", "2026-02-19T18:00"));
    }

    [Fact]
    public void Chuseok2026()
    {
        string[] expected =
        [
            "09-23 18:00 moon-sohee lim-geonwoo shift",
            "09-24 09:00 park-jiwoo lim-geonwoo override",
            "09-25 09:00 park-jiwoo lee-junho override",
            "09-26 09:00 moon-sohee lee-junho shift",
            "09-27 09:00 moon-sohee lim-geonwoo shift",
            "09-28 09:00 song-dahye jang-minseok duty",
        ];
        Assert.Equal(expected, Own("payments-oncall", "2026-09-23T18:00", "2026-09-28T18:00"));
    }

    [Fact]
    public void TheNightOfLondonInWhichAnHourComesTwice()
    {
        var roster = HandbookText.Roster("Europe/London", "2026-W42", "2026-W45");
        var facts = new HandbookText().With("content/oncall/rosters/ops.yml", roster).Facts();
        var span = facts.OnCall.SpanAt(
            facts.Catalog.Rosters[0],
            HandbookText.At("2026-10-25T01:30:00+00:00")
        );
        Assert.Equal(HandbookText.At("2026-10-23T18:00:00+01:00"), span.From);
        Assert.Equal(HandbookText.At("2026-10-26T09:00:00+00:00"), span.To);
        Assert.Equal(Duration.FromHours(64), span.To - span.From);
    }

    [Fact]
    public void Week53HasAShiftOfItsOwn()
    {
        var roster = HandbookText
            .Roster("Asia/Seoul", "2026-W52", "2027-W01")
            .Replace("hours: off_hours", "hours: always", StringComparison.Ordinal);
        var facts = new HandbookText().With("content/oncall/rosters/ops.yml", roster).Facts();
        string[] expected =
        [
            "12-21 09:00 ann ben shift",
            "12-28 09:00 ben cat shift",
            "01-04 09:00 cat ann shift",
        ];
        Assert.Equal(
            expected,
            Lines(
                facts,
                "ops",
                HandbookText.At("2026-12-21T09:00:00+09:00"),
                HandbookText.At("2027-01-11T09:00:00+09:00")
            )
        );
    }

    [Fact]
    public void ASwapInsideASwap()
    {
        var roster =
            HandbookText
                .Roster("Asia/Seoul", "2026-W48", "2026-W48")
                .Replace("hours: off_hours", "hours: always", StringComparison.Ordinal)
            + """

                overrides:
                  - { seat: primary, from: "2026-11-24T18:00:00+09:00", to: "2026-11-25T09:00:00+09:00", person: cat }
                  - { seat: primary, from: "2026-11-24T22:00:00+09:00", to: "2026-11-24T23:30:00+09:00", person: ann }
                """;
        var facts = new HandbookText().With("content/oncall/rosters/ops.yml", roster).Facts();
        string[] expected =
        [
            "11-24 00:00 ann ben shift",
            "11-24 18:00 cat ben override",
            "11-24 22:00 ann ben override",
            "11-24 23:30 cat ben override",
            "11-25 09:00 ann ben shift",
        ];
        Assert.Equal(
            expected,
            Lines(
                facts,
                "ops",
                HandbookText.At("2026-11-24T00:00:00+09:00"),
                HandbookText.At("2026-11-26T00:00:00+09:00")
            )
        );
    }

    [Fact]
    public void AnIncidentAcrossAHandoverCallsWhoeverAnswersThen()
    {
        var facts = OwnContent.Facts();
        var severity = facts.Catalog.Severities.Find(new Id<Severity>("P1"))!;
        var plan = facts.OnCall.Plan(severity, HandbookText.At("2026-11-30T08:55:00+09:00"));
        var handover = Assert.Single(plan.Handovers);
        Assert.Equal(HandbookText.At("2026-11-30T09:00:00+09:00"), handover.At);
        var before = plan.Steps[0].Notify[0].Person;
        Assert.Equal(handover.From, before);
        var after = plan.Steps.First(step => step.Trigger == EscalationTrigger.Unanswered).Notify[
            0
        ];
        Assert.Equal(handover.To, after.Person);
        Assert.Equal(CallVia.Duty, after.Via);
    }

    [Fact]
    public void ALesserSeverityIsDueOnTheNextBusinessDay()
    {
        var facts = OwnContent.Facts();
        var severity = facts.Catalog.Severities.Find(new Id<Severity>("P4"))!;
        var plan = facts.OnCall.Plan(severity, HandbookText.At("2026-09-23T20:00:00+09:00"));
        Assert.Equal(EscalationDo.Backlog, plan.Steps[0].Do);
        // The 24th to the 26th are holidays, the 27th is a Sunday.
        Assert.Equal(HandbookText.At("2026-09-28T18:00:00+09:00"), plan.RespondBy);
    }

    private static string[] Own(string roster, string from, string to) =>
        Lines(
            OwnContent.Facts(),
            roster,
            HandbookText.At(from + ":00+09:00"),
            HandbookText.At(to + ":00+09:00")
        );

    private static string[] Lines(HandbookFacts facts, string roster, Instant from, Instant to)
    {
        var found = facts.Catalog.Rosters.Find(new Id<Roster>(roster))!;
        return
        [
            .. facts
                .OnCall.Spans(found, from, to)
                .Select(span =>
                    $"{OnCallWords.At(span.From, found.Zone)[5..]} {span.Primary} {span.Secondary} {Words<OnCallSource>.Of(span.Source)}"
                ),
        ];
    }
}
