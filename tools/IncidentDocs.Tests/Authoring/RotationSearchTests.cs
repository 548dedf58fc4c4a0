using System.Collections.Immutable;
using CsCheck;
using IncidentDocs.Core.Authoring.Rotations;
using Xunit;

namespace IncidentDocs.Tests.Authoring;

/// <summary>The search for a fair rotation, on problems of chance: what always holds, and how near the best it comes where every plan can be tried.</summary>
public sealed class RotationSearchTests
{
    private static readonly Gen<RotationProblem> Problems = Problem(Gen.Int[1, 16], Gen.Int[1, 7]);

    private const int Tries = 20_000;

    private static readonly Gen<RotationProblem> Tiny = Problem(Gen.Int[1, 4], Gen.Int[1, 4]);

    [Fact]
    public void NobodyAwayIsSeatedAndNobodyTwice() =>
        Problems.Sample(
            problem =>
            {
                var plan = new RotationSearch(problem, Tries).Best();
                for (var week = 0; week < problem.Weeks; week++)
                {
                    var seated = Seated(problem, plan, week);
                    Assert.All(seated, person => Assert.True(problem.Free[week][person]));
                    Assert.Equal(seated.Length, seated.Distinct().Count());
                    Assert.Equal(problem.Filled(week), seated.Length);
                }
            },
            iter: 60
        );

    // Gaps are the same in every plan; then weeks in a row, limits, and evenness count, in this order.
    [Fact]
    public void ItIsNeverWorseThanRoundRobin() =>
        Problems.Sample(
            problem =>
            {
                var (plan, plain) = (
                    new RotationSearch(problem, Tries).Best().Score,
                    RoundRobin.Plain(problem).Score
                );
                Assert.True(plan.CompareTo(plain) <= 0, $"{plan} against {plain}");
                if (
                    (plain.Elsewhere, plain.Consecutive, plain.Over)
                    == (plan.Elsewhere, plan.Consecutive, plan.Over)
                )
                {
                    Assert.True(plan.Nights <= plain.Nights, "less even than round robin");
                }
            },
            iter: 60
        );

    [Fact]
    public void TheScoreThatIsKeptIsTheScoreOfThePlan() =>
        Problems.Sample(
            problem =>
            {
                var plan = new RotationSearch(problem, Tries).Best();
                var again = new RotationPlan(problem);
                for (var week = problem.Weeks - 1; week >= 0; week--)
                {
                    for (var seat = 0; seat < problem.Seats; seat++)
                    {
                        again.Set(week, seat, plan.At(week, seat));
                    }
                }
                Assert.Equal(again.Score, plan.Score);
            },
            iter: 40
        );

    [Fact]
    public void OfFewWeeksItFindsTheBestPlanThereIs() =>
        Tiny.Sample(
            problem =>
                Assert.Equal(BestOfAll(problem), new RotationSearch(problem, Tries).Best().Score),
            iter: 60
        );

    [Fact]
    public void TheSameProblemHasTheSameAnswer() =>
        Problems.Sample(
            problem =>
                Assert.Equal(
                    Text(problem, new RotationSearch(problem, Tries).Best()),
                    Text(problem, new RotationSearch(problem, Tries).Best())
                ),
            iter: 10
        );

    private static RotationScore BestOfAll(RotationProblem problem)
    {
        var (plan, best) = (new RotationPlan(problem), (RotationScore?)null);
        Try(0, 0);
        return best!.Value;

        void Try(int week, int seat)
        {
            if (week == problem.Weeks)
            {
                best =
                    best is null || plan.Score.CompareTo(best.Value) < 0 ? plan.Score : best.Value;
                return;
            }
            if (seat == problem.Filled(week))
            {
                Try(week + 1, 0);
                return;
            }
            for (var person = 0; person < problem.People; person++)
            {
                if (problem.Free[week][person] && !plan.IsOn(week, person))
                {
                    plan.Set(week, seat, person);
                    Try(week, seat + 1);
                    plan.Set(week, seat, RotationPlan.Nobody);
                }
            }
        }
    }

    private static ImmutableArray<int> Seated(
        RotationProblem problem,
        RotationPlan plan,
        int week
    ) =>
        [
            .. Enumerable
                .Range(0, problem.Seats)
                .Select(seat => plan.At(week, seat))
                .Where(person => person != RotationPlan.Nobody),
        ];

    private static string Text(RotationProblem problem, RotationPlan plan) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, problem.Weeks)
                .Select(week => string.Join(',', Seated(problem, plan, week)))
        );

    private static Gen<RotationProblem> Problem(Gen<int> weeks, Gen<int> people) =>
        Gen.Select(weeks, people, Gen.Int[1, 2], Gen.Int[0, int.MaxValue])
            .Select(
                (weeks, people, seats, seed) =>
                {
                    var chance = new Random(seed);
                    return new RotationProblem(
                        seats,
                        Table(75),
                        Table(10),
                        [.. Of(weeks, () => 7)],
                        [.. Of(weeks, () => chance.Next(4) == 0 ? chance.Next(1, 4) : 0)],
                        [.. Of(weeks, () => (long)chance.Next(7000, 9000))],
                        chance.Next(2) == 0 ? null : 40,
                        [.. Of(people, () => chance.Next(0, 60))],
                        [.. Of(people, () => chance.Next(0, 9))],
                        [.. Of(people, () => chance.Next(4) == 0)]
                    );

                    ImmutableArray<ImmutableArray<bool>> Table(int percent) =>
                        [
                            .. Of(
                                weeks,
                                () =>
                                    Of(people, () => chance.Next(100) < percent).ToImmutableArray()
                            ),
                        ];
                }
            );

    private static IEnumerable<T> Of<T>(int count, Func<T> make) =>
        Enumerable.Range(0, count).Select(_ => make());
}
