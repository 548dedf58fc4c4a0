using System.Text;
using CsCheck;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Policy;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>The engine against an oracle that walks minute by minute and shares no code with it, on rosters of chance. <c>INCIDENTDOCS_LONG=20000</c> takes so many of them.</summary>
public sealed class OnCallOracleTests(ITestOutputHelper output)
{
    private static long Rosters =>
        int.TryParse(Environment.GetEnvironmentVariable("INCIDENTDOCS_LONG"), out var count)
            ? count
            : 40;

    [Fact]
    public void TheEngineSaysInEveryMinuteWhatTheOracleSays()
    {
        var (handbooks, rosters, minutes, spans) = (0L, 0L, 0L, 0L);
        Gen.Int[1, int.MaxValue - 1].Sample(Compare, iter: Rosters, threads: 2);
        output.WriteLine(
            $"{handbooks} handbooks, {rosters} rosters, {minutes} minutes of rosters, {spans} spans"
        );

        void Compare(int seed)
        {
            var (differences, chance, facts) = Differences(seed);
            if (differences.Length > 0)
            {
                throw new InvalidOperationException($"seed {seed}\n{differences}");
            }
            Interlocked.Increment(ref handbooks);
            Interlocked.Add(ref rosters, chance.Catalog.Rosters.Count);
            Interlocked.Add(ref minutes, (long)chance.Length * chance.Catalog.Rosters.Count);
            Interlocked.Add(ref spans, facts.OnCall.Timelines.Values.Sum(all => all.Spans.Length));
        }
    }

    // A clock that shows an hour twice, one that skips an hour, and one of no account.
    [Theory]
    [InlineData(3)]
    [InlineData(212088904)]
    [InlineData(1)]
    public void KeptSeeds(int seed) => Assert.Equal("", Differences(seed).Text);

    private static (string Text, RandomRoster Chance, HandbookFacts Facts) Differences(int seed)
    {
        var chance = new RandomRoster(seed);
        var facts = HandbookFacts.Derive(chance.Catalog, chance.From, chance.To - chance.From);
        var oracle = new MinuteOracle(chance.Catalog, chance.First, chance.Length + 240);
        var wrong = new StringBuilder();
        foreach (var roster in chance.Catalog.Rosters)
        {
            Timeline(chance, facts, oracle, roster, wrong);
            Coverage(chance, facts, oracle, roster, wrong);
            Hours(chance, facts, oracle, roster, wrong);
        }
        Reach(chance, facts, oracle, wrong);
        return (wrong.ToString(), chance, facts);
    }

    private static void Timeline(
        RandomRoster chance,
        HandbookFacts facts,
        MinuteOracle oracle,
        Roster roster,
        StringBuilder wrong
    )
    {
        var timeline = facts.OnCall.Timelines[roster.Id];
        for (var next = 1; next < timeline.Spans.Length; next++)
        {
            var (before, after) = (timeline.Spans[next - 1], timeline.Spans[next]);
            if (before.To != after.From || (Text(before) == Text(after) && Same(before, after)))
            {
                wrong.AppendLine($"{roster.Id} {after.From}: not tiled by maximal spans");
            }
        }
        OnCallSpan? span = null;
        var engine = "";
        for (var minute = 0; minute < chance.Length; minute++)
        {
            var at = Minute(chance, minute);
            if (!ReferenceEquals(timeline.At(at), span))
            {
                span = timeline.At(at)!;
                engine = Text(span);
            }
            var expected = oracle.Answer(roster, minute);
            if (engine != expected)
            {
                wrong.AppendLine($"{roster.Id} {at}: engine {engine}, oracle {expected}");
                return;
            }
        }
    }

    private static void Coverage(
        RandomRoster chance,
        HandbookFacts facts,
        MinuteOracle oracle,
        Roster roster,
        StringBuilder wrong
    )
    {
        var proof = facts.OnCall.Coverage[roster.Id];
        (string What, IEnumerable<Interval> Engine, Func<Roster, int, bool> Oracle)[] all =
        [
            ("gap", proof.Gaps.SelectMany(gap => gap.Stretches), oracle.IsGap),
            ("away", proof.Absences.SelectMany(found => found.Stretches), oracle.IsAwaySeated),
            ("double", proof.DoubleSeats.SelectMany(found => found.Stretches), oracle.IsDouble),
        ];
        foreach (var (what, engine, expected) in all)
        {
            var found = Set(chance, engine);
            for (var minute = 0; minute < chance.Length; minute++)
            {
                var at = Minute(chance, minute);
                if (at < proof.To && found[minute] != expected(roster, minute))
                {
                    wrong.AppendLine($"{roster.Id} {at}: engine {what} {found[minute]}");
                    break;
                }
            }
        }
    }

    private static void Hours(
        RandomRoster chance,
        HandbookFacts facts,
        MinuteOracle oracle,
        Roster roster,
        StringBuilder wrong
    )
    {
        var minutes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var minute = 0; minute < chance.Length; minute++)
        {
            foreach (var person in oracle.OnCall(roster, minute))
            {
                minutes[person] = minutes.GetValueOrDefault(person) + 1;
            }
        }
        var engine = facts
            .OnCall.Load(roster, chance.From, chance.To)
            .People.OrderBy(load => load.Person.Value, StringComparer.Ordinal)
            .Select(load => $"{load.Person} {load.Hours.TotalMinutes}");
        var expected = minutes.Select(person => $"{person.Key} {person.Value}");
        if (!engine.SequenceEqual(expected, StringComparer.Ordinal))
        {
            wrong.AppendLine(
                $"{roster.Id}: hours {string.Join(", ", engine)}, oracle {string.Join(", ", expected)}"
            );
        }
    }

    private static void Reach(
        RandomRoster chance,
        HandbookFacts facts,
        MinuteOracle oracle,
        StringBuilder wrong
    )
    {
        var proof = facts.OnCall.Reachability;
        var reached = new Dictionary<(string, string?, string, bool), bool[]>();
        foreach (var policy in chance.Catalog.Escalation!.Policies)
        foreach (var window in policy.Windows)
        foreach (var role in window.Entries[0].Who)
        foreach (var service in chance.Catalog.Services.Prepend(null))
        {
            // The proof names a service only where it makes a difference.
            var named = proof
                .Counterexamples.Where(call =>
                    call.Severity == policy.Severity.Value
                    && call.Window == window
                    && call.Role == role.Value
                )
                .ToLookup(call => call.Roster);
            var held = chance.Catalog.Roles.Find(role)!;
            var roster = RosterOf(chance, held, service);
            var found = Set(chance, named[roster].SelectMany(call => call.Detected));
            var after = (int)window.From.TotalMinutes;
            var severity = chance.Catalog.Severities.Find(policy.Severity)!;
            var withDeputy = window.Entries[0].WithDeputy;
            var key = (held.Id.Value, service?.Id.Value, severity.Id.Value, withDeputy);
            if (!reached.TryGetValue(key, out var expected))
            {
                expected = oracle.Reached(held, service, severity, withDeputy);
                reached.Add(key, expected);
            }
            for (var minute = 0; minute < chance.Length; minute++)
            {
                if (found[minute] == expected[minute + after])
                {
                    wrong.AppendLine(
                        $"{severity.Id} {role.Value} {service?.Id} {Minute(chance, minute)}: engine unreached {found[minute]}"
                    );
                    break;
                }
            }
        }
    }

    private static Core.Model.Id<Roster>? RosterOf(
        RandomRoster chance,
        Core.Model.People.Role role,
        Core.Model.Services.Service? service
    ) =>
        role.Holder?.Roster is not { } own
            ? null
            : (chance.Catalog.Teams.Find(service?.Team)?.Roster ?? own).Value;

    private static string Text(OnCallSpan span) =>
        (span.Period == OnCallPeriod.OnCall ? "o:" : "b:")
        + string.Join(
            ',',
            span.Seats.Select(seat =>
                $"{seat.Person?.Value ?? "-"} {Core.Model.Words<OnCallSource>.Of(seat.Source)}"
            )
        );

    private static bool Same(OnCallSpan one, OnCallSpan other) =>
        one
            .Seats.Select(seat => seat.Override)
            .SequenceEqual(other.Seats.Select(seat => seat.Override));

    private static bool[] Set(RandomRoster chance, IEnumerable<Interval> stretches)
    {
        var set = new bool[chance.Length];
        foreach (var stretch in stretches)
        {
            var first = Math.Max(0, (stretch.Start - chance.From).TotalMinutes);
            for (var at = (int)first; at < set.Length && Minute(chance, at) < stretch.End; at++)
            {
                set[at] = true;
            }
        }
        return set;
    }

    private static Instant Minute(RandomRoster chance, int minute) =>
        chance.From + Duration.FromMinutes(minute);
}
