namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>Who has which seat in which week, with its score kept up to date at each change.</summary>
internal sealed class RotationPlan
{
    /// <summary>Stands where nobody has a seat.</summary>
    public const int Nobody = -1;

    private readonly RotationProblem _problem;
    private readonly int[] _seats;
    private readonly int[] _nights;
    private readonly int[] _holidays;
    private readonly int[] _first;
    private readonly long[] _minutes;
    private readonly long _limit;

    /// <summary>A plan in which nobody has anything.</summary>
    public RotationPlan(RotationProblem problem)
    {
        _problem = problem;
        _seats = new int[problem.Weeks * problem.Seats];
        Array.Fill(_seats, Nobody);
        _nights = [.. problem.PastNights];
        _holidays = [.. problem.PastHolidays];
        _first = new int[problem.People];
        _minutes = new long[problem.People];
        _limit = problem.Limit;
        Score = new RotationScore(0, 0, 0, Squares(_nights), Squares(_holidays), 0);
    }

    private RotationPlan(RotationPlan other)
    {
        _problem = other._problem;
        _seats = [.. other._seats];
        _nights = [.. other._nights];
        _holidays = [.. other._holidays];
        _first = [.. other._first];
        _minutes = [.. other._minutes];
        _limit = other._limit;
        Score = other.Score;
    }

    /// <summary>How good it is.</summary>
    public RotationScore Score { get; private set; }

    /// <summary>Nights that a person has, those brought along included.</summary>
    public int NightsOf(int person) => _nights[person];

    /// <summary>Holidays that a person has, those brought along included.</summary>
    public int HolidaysOf(int person) => _holidays[person];

    /// <summary>A plan of its own with the same people.</summary>
    public RotationPlan Copy() => new(this);

    /// <summary>Who has a seat, or <see cref="Nobody"/>.</summary>
    public int At(int week, int seat) => _seats[(week * _problem.Seats) + seat];

    /// <summary>Whether a person has a seat in a week; in the week before the first, too.</summary>
    public bool IsOn(int week, int person) => Count(week, person) > 0;

    /// <summary>Gives a seat to a person.</summary>
    public void Set(int week, int seat, int person)
    {
        var at = (week * _problem.Seats) + seat;
        if (_seats[at] != Nobody)
        {
            var holder = _seats[at];
            _seats[at] = Nobody;
            Weigh(week, seat, holder, -1);
        }
        if (person != Nobody)
        {
            Weigh(week, seat, person, 1);
            _seats[at] = person;
        }
    }

    private void Weigh(int week, int seat, int person, int sign)
    {
        var (elsewhere, consecutive) = (Score.Elsewhere, Score.Consecutive);
        elsewhere += _problem.Elsewhere[week][person] ? sign : 0;
        consecutive += sign * (Count(week - 1, person) + Count(week + 1, person));
        var over = -Over(person);
        _minutes[person] += sign * _problem.Minutes[week];
        over += Over(person);
        var nights = Add(_nights, person, sign * _problem.Nights[week]);
        var holidays = Add(_holidays, person, sign * _problem.Holidays[week]);
        var first = seat == 0 ? Add(_first, person, sign) : 0;
        Score = new RotationScore(
            elsewhere,
            consecutive,
            Score.Over + over,
            Score.Nights + nights,
            Score.Holidays + holidays,
            Score.First + first
        );
    }

    private long Over(int person) => Math.Max(0, (100 * _minutes[person]) - _limit);

    // By how much the sum of the squares grows.
    private static long Add(int[] of, int person, int more)
    {
        var before = (long)of[person];
        of[person] += more;
        return (of[person] * (long)of[person]) - (before * before);
    }

    private int Count(int week, int person)
    {
        if (week < 0)
        {
            return _problem.WasOn[person] ? 1 : 0;
        }
        var count = 0;
        for (var seat = 0; week < _problem.Weeks && seat < _problem.Seats; seat++)
        {
            count += At(week, seat) == person ? 1 : 0;
        }
        return count;
    }

    private static long Squares(int[] values) => values.Sum(value => (long)value * value);
}
