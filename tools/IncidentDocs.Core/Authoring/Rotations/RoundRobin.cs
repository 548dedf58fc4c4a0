namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>Rotations that need no search: what people would write by hand, and where the search begins.</summary>
internal static class RoundRobin
{
    /// <summary>One after the other, whoever is away is passed over.</summary>
    public static RotationPlan Plain(RotationProblem problem)
    {
        var (plan, turn) = (new RotationPlan(problem), 0);
        return Fill(
            plan,
            problem,
            (week, free) =>
            {
                var next = free.OrderBy(person =>
                        ((person - turn) % problem.People + problem.People) % problem.People
                    )
                    .First();
                turn = (next + 1) % problem.People;
                return next;
            }
        );
    }

    /// <summary>Each week to who has had least, and was not on call the week before.</summary>
    public static RotationPlan LeastFirst(RotationProblem problem)
    {
        var plan = new RotationPlan(problem);
        return Fill(
            plan,
            problem,
            (week, free) =>
                free.OrderBy(person => problem.Elsewhere[week][person])
                    .ThenBy(person => plan.IsOn(week - 1, person))
                    .ThenBy(plan.NightsOf)
                    .ThenBy(plan.HolidaysOf)
                    .ThenBy(person => person)
                    .First()
        );
    }

    private static RotationPlan Fill(
        RotationPlan plan,
        RotationProblem problem,
        Func<int, IEnumerable<int>, int> choose
    )
    {
        for (var week = 0; week < problem.Weeks; week++)
        {
            for (var seat = 0; seat < problem.Filled(week); seat++)
            {
                var free = Enumerable
                    .Range(0, problem.People)
                    .Where(person => problem.Free[week][person] && !plan.IsOn(week, person));
                plan.Set(week, seat, choose(week, free));
            }
        }
        return plan;
    }
}
