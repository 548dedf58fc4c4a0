using IncidentDocs.Benchmarks.Generation.Words;

namespace IncidentDocs.Benchmarks.Generation;

/// <summary>Everything that a document of the handbook may refer to, known before the first is written.</summary>
internal sealed class World
{
    /// <summary>People of a team.</summary>
    public const int TeamSize = 16;

    /// <summary>Services of a team.</summary>
    public const int ServicesATeam = 15;

    /// <summary>The instant that the handbook is written for: 2026-11-20 12:00 in Seoul.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(9));

    private static readonly DateOnly FirstDay = new(2025, 1, 6);

    private World(HandbookPlan plan, ulong seed)
    {
        (Plan, Seed) = (plan, seed);
        Teams = [.. Enumerable.Range(0, plan.Groups).Select(number => Names.Team(number))];
        People = [.. Enumerable.Range(0, plan.Groups * TeamSize).Select(Names.Person)];
        Services =
        [
            .. Enumerable.Range(0, plan.Groups * ServicesATeam).Select(number => ServiceOf(number)),
        ];
        Runbooks = [.. Enumerable.Range(0, plan.Runbooks).Select(RunbookOf)];
        Incidents = [.. IncidentsOf(plan.Incidents)];
        Pages = [.. Enumerable.Range(0, plan.Pages).Select(PageTarget.Of)];
    }

    /// <summary>How many of each kind.</summary>
    public HandbookPlan Plan { get; }

    /// <summary>The seed of the whole handbook.</summary>
    public ulong Seed { get; }

    /// <summary>Teams.</summary>
    public (string Id, string Ko)[] Teams { get; }

    /// <summary>People; those of a team stand together.</summary>
    public (string Id, string Ko)[] People { get; }

    /// <summary>Services; those of a team stand together.</summary>
    public ServiceTarget[] Services { get; }

    /// <summary>Runbooks.</summary>
    public RunbookTarget[] Runbooks { get; }

    /// <summary>Incidents by day.</summary>
    public IncidentTarget[] Incidents { get; }

    /// <summary>Plain pages.</summary>
    public PageTarget[] Pages { get; }

    /// <summary>Makes the world of a plan.</summary>
    public static World Create(HandbookPlan plan, ulong seed) => new(plan, seed);

    /// <summary>The random sequence of one document.</summary>
    public SplitMix64 RandomFor(string path) => SplitMix64.For(Seed, path);

    /// <summary>The id of a member of a team.</summary>
    public string Member(int team, int number) => People[team * TeamSize + number % TeamSize].Id;

    private static ServiceTarget ServiceOf(int number)
    {
        var (id, name, type) = Names.Service(number);
        return new ServiceTarget(id, name, type, number / ServicesATeam);
    }

    private RunbookTarget RunbookOf(int number)
    {
        var (at, round) = (number % Services.Length, number / Services.Length);
        var problem = Problem.All[(at + round) % Problem.All.Length];
        var random = SplitMix64.For(Seed, $"runbook {number}");
        return RunbookTarget.Choose(Services[at], problem, random);
    }

    private IEnumerable<IncidentTarget> IncidentsOf(int count)
    {
        var span = DateOnly.FromDateTime(AsOf.Date).DayNumber - FirstDay.DayNumber;
        var (before, ordinal) = (default(DateOnly), 0);
        for (var number = 0; number < count; number++)
        {
            var day = FirstDay.AddDays((int)((long)span * number / count));
            ordinal = day == before ? ordinal + 1 : 1;
            before = day;
            var random = SplitMix64.For(Seed, $"incident {number}");
            yield return new IncidentTarget(
                day,
                ordinal,
                SeverityChoice.Draw(random),
                random.Pick(Runbooks)
            );
        }
    }
}
