namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>What a post-mortem leaves to be done.</summary>
internal static class IncidentActions
{
    private static readonly string[] Types = ["prevent", "detect", "mitigate", "process"];
    private static readonly string[] Priorities = ["high", "medium", "low"];
    private static readonly (string Id, int Days)[] Horizons =
    [
        ("short", 6),
        ("mid", 25),
        ("long", 80),
    ];

    /// <summary>Writes two to four; those whose time has come are done.</summary>
    public static void Write(
        Yaml yaml,
        World world,
        IncidentTarget incident,
        Prose prose,
        SplitMix64 random
    )
    {
        yaml.Line("actions:");
        var count = random.Between(2, 4);
        for (var number = 1; number <= count; number++)
        {
            Action(yaml, world, incident, number, prose, random);
        }
    }

    private static void Action(
        Yaml yaml,
        World world,
        IncidentTarget incident,
        int number,
        Prose prose,
        SplitMix64 random
    )
    {
        var (horizon, days) = random.Pick(Horizons);
        var due = BusinessDays.After(incident.Day, 2).AddDays(days);
        var isDone = due <= DateOnly.FromDateTime(World.AsOf.Date);
        yaml.Line($"  - id: AI-{number:000}")
            .Text("    what", prose.Sentence())
            .Line($"    type: {(number == 1 ? "prevent" : random.Pick(Types))}")
            .Line($"    horizon: {horizon}")
            .Line(
                $"    owner: {world.Member(incident.Runbook.Service.Team, random.Below(World.TeamSize))}"
            )
            .Line($"    opened_on: {BusinessDays.After(incident.Day, 2):yyyy-MM-dd}")
            .Line($"    due: {due:yyyy-MM-dd}")
            .Line($"    priority: {random.Pick(Priorities)}");
        if (isDone)
        {
            yaml.Line("    status: done")
                .Line($"    done_on: {due:yyyy-MM-dd}")
                .Line(
                    $"    evidence: \"https://git.example.com/{incident.Runbook.Service.Id}/pulls/{random.Between(10, 900)}\""
                );
        }
        else
        {
            yaml.Line(random.Percent(40) ? "    status: in_progress" : "    status: backlog");
        }
    }
}
