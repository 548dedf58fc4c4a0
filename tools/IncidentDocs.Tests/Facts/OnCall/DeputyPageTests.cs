using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>Deputies whom the policy calls beside those who hold a role.</summary>
public sealed class DeputyPageTests
{
    private const string Roles = "content/policy/roles.yml";
    private const string People = "content/people.yml";
    private const string Policy = "content/policy/escalation.yml";

    private static readonly Instant s_night = Instant.FromUtc(2026, 11, 25, 18, 10);

    [Theory]
    [InlineData(0, 15, 30)]
    [InlineData(1, 30, 60)]
    public void AnIcWhoDoesNotAnswerIsPagedTogetherWithTheDeputy(int severity, int from, int to)
    {
        var facts = OwnContent.Facts();
        Assert.Equal(["kim-minji"], Called(facts, severity, 0, from));
        Assert.Equal(["kim-minji", "choi-seoyeon"], Called(facts, severity, from, to));
        Assert.Equal(CallVia.Deputy, Notices(facts, severity, from, to).Last().Via);
    }

    [Fact]
    public void WithoutTheWordOnlyTheHolderIsPaged()
    {
        var facts = OwnContent.Check((Policy, "with_deputy: true", "with_deputy: false")).Facts;
        Assert.Equal(["kim-minji"], Called(facts, 0, 15, 30));
    }

    [Fact]
    public void ADeputyIsNotPagedTwice()
    {
        var facts = OwnContent.Check((Roles, "deputy: choi-seoyeon", "deputy: kim-minji")).Facts;
        Assert.Equal(["kim-minji"], Called(facts, 0, 15, 30));
    }

    [Fact]
    public void ADeputyWhoIsPagedNeedsTheAddresses()
    {
        var hole = (People, "      pager: pd-seoyeon-choi\n", "");
        Assert.Equal(["choi-seoyeon"], Lacking(hole));
        Assert.Empty(Lacking(hole, (Policy, "with_deputy: true", "with_deputy: false")));
    }

    [Fact]
    public void WhoeverReachesTheDeputyReachesSomebody()
    {
        var hole = (People, "      pager: pd-minji-kim\n", "");
        Assert.Equal(2, UnreachedIc(hole));
        Assert.Equal(4, UnreachedIc(hole, (Policy, "with_deputy: true", "with_deputy: false")));
    }

    // A day on which the IC is there: only who is paged beside matters.
    private static ReachabilityProof Day(params (string Path, string Old, string New)[] holes) =>
        OwnContent
            .Check(holes)
            .Facts.OnCall.Reach(OwnContent.AsOf, OwnContent.AsOf + Duration.FromDays(1));

    private static IEnumerable<string> Lacking(params (string, string, string)[] holes) =>
        Day(holes).Lacking.Select(found => found.Person.Value);

    private static int UnreachedIc(params (string, string, string)[] holes) =>
        Day(holes).Counterexamples.Count(call => call.Role?.Value is "incident_commander");

    private static IEnumerable<string> Called(
        HandbookFacts facts,
        int severity,
        int from,
        int to
    ) =>
        Notices(facts, severity, from, to)
            .Select(notice => notice.Person!.Value.Value)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Notice> Notices(
        HandbookFacts facts,
        int severity,
        int from,
        int to
    ) =>
        facts
            .OnCall.Plan(facts.Catalog.Severities[severity], s_night)
            .Steps.Where(step =>
                step.Window.From == Duration.FromMinutes(from)
                && step.After < Duration.FromMinutes(to)
                && step.Trigger == EscalationTrigger.Elapsed
            )
            .SelectMany(step => step.Notify)
            .Where(notice =>
                string.Equals(notice.Role.Value, "incident_commander", StringComparison.Ordinal)
            );
}
