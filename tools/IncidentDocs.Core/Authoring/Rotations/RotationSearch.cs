namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>
/// Looks for the best rotation: from plain round robin and from a greedy plan it gives seats away and swaps them as long as that makes
/// the plan better, then shakes the best plan and tries again. What is tried, and in which order, depends on nothing but the problem;
/// the answer is never worse than plain round robin.
/// </summary>
/// <param name="problem">The weeks and the people.</param>
/// <param name="most">How many changes are tried, after the first two plans are as good as they get.</param>
internal sealed class RotationSearch(RotationProblem problem, int most = RotationSearch.Usual)
{
    // About a second for a year of ten people.
    private const int Usual = 2_000_000;
    private const int MostShakes = 400;

    private readonly ImmutableArray<(int Week, int Seat)> _slots =
    [
        .. Enumerable
            .Range(0, problem.Weeks)
            .SelectMany(week =>
                Enumerable.Range(0, problem.Filled(week)).Select(seat => (week, seat))
            ),
    ];
    private int _tries;
    private ulong _chance = 0x9E3779B97F4A7C15;

    /// <summary>The best plan that was found.</summary>
    public RotationPlan Best()
    {
        var best = Better(
            Descend(RoundRobin.Plain(problem)),
            Descend(RoundRobin.LeastFirst(problem))
        );
        for (var shake = 0; shake < MostShakes && _tries < most && _slots.Length > 0; shake++)
        {
            best = Better(best, Descend(Shaken(best)));
        }
        return best;
    }

    private static RotationPlan Better(RotationPlan one, RotationPlan other) =>
        other.Score.CompareTo(one.Score) < 0 ? other : one;

    private RotationPlan Descend(RotationPlan plan)
    {
        for (var isBetter = true; isBetter; )
        {
            isBetter = false;
            for (var slot = 0; slot < _slots.Length; slot++)
            {
                isBetter |= Give(plan, slot) | Swap(plan, slot);
            }
        }
        return plan;
    }

    // Gives a seat to whoever makes the plan best.
    private bool Give(RotationPlan plan, int slot)
    {
        var (week, seat) = _slots[slot];
        var isBetter = false;
        for (var person = 0; person < problem.People; person++)
        {
            var (before, holder) = (plan.Score, plan.At(week, seat));
            if (!problem.Free[week][person] || plan.IsOn(week, person))
            {
                continue;
            }
            _tries++;
            plan.Set(week, seat, person);
            if (plan.Score.CompareTo(before) < 0)
            {
                isBetter = true;
            }
            else
            {
                plan.Set(week, seat, holder);
            }
        }
        return isBetter;
    }

    private bool Swap(RotationPlan plan, int slot)
    {
        var isBetter = false;
        for (var other = slot + 1; other < _slots.Length; other++)
        {
            var before = plan.Score;
            if (!TrySwap(plan, _slots[slot], _slots[other]))
            {
                continue;
            }
            _tries++;
            if (plan.Score.CompareTo(before) < 0)
            {
                isBetter = true;
            }
            else
            {
                TrySwap(plan, _slots[slot], _slots[other]);
            }
        }
        return isBetter;
    }

    private bool TrySwap(RotationPlan plan, (int Week, int Seat) one, (int Week, int Seat) other)
    {
        var (first, second) = (plan.At(one.Week, one.Seat), plan.At(other.Week, other.Seat));
        var isPossible =
            first != second
            && (
                one.Week == other.Week
                || (CanJoin(plan, one.Week, second) && CanJoin(plan, other.Week, first))
            );
        if (isPossible)
        {
            plan.Set(one.Week, one.Seat, second);
            plan.Set(other.Week, other.Seat, first);
        }
        return isPossible;
    }

    private bool CanJoin(RotationPlan plan, int week, int person) =>
        problem.Free[week][person] && !plan.IsOn(week, person);

    private RotationPlan Shaken(RotationPlan best)
    {
        var plan = best.Copy();
        for (var change = 0; change < 4; change++)
        {
            var (week, seat) = _slots[Next(_slots.Length)];
            var person = Next(problem.People);
            if (CanJoin(plan, week, person))
            {
                plan.Set(week, seat, person);
            }
            else
            {
                TrySwap(plan, (week, seat), _slots[Next(_slots.Length)]);
            }
        }
        return plan;
    }

    // A fixed sequence of numbers (Knuth's MMIX): the same at each call, so that the same handbook gives the same roster.
    private int Next(int below)
    {
        _chance = unchecked((_chance * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_chance >> 33) % (ulong)below);
    }
}
