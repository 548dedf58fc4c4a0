namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>The result of a drill.</summary>
internal static class DrillDocument
{
    private static readonly string[] Types = ["tabletop", "simulation", "game_day", "chaos"];

    /// <summary>Writes the one of a number.</summary>
    public static GeneratedFile Write(World world, int number)
    {
        var id = $"drill-{number + 1:0000}";
        var path = $"content/drills/results/{id}.md";
        var random = world.RandomFor(path);
        var runbook = random.Pick(world.Runbooks);
        var prose = new Prose(world, random, runbook.Korean, path);
        var day = new DateOnly(2025, 1, 8).AddDays(random.Below(670));
        var yaml = new Yaml()
            .Line("---")
            .Line($"id: {id}")
            .Text(
                "title",
                runbook.Korean
                    ? $"{number + 1}번째 훈련, {runbook.Title}"
                    : $"Drill {number + 1}, {runbook.Title}"
            )
            .Line($"type: {random.Pick(Types)}")
            .Line($"at: \"{day:yyyy-MM-dd}T14:00:00+09:00\"")
            .Text("scenario", prose.Paragraph(3))
            .Line("participants:");
        for (var member = 1; member <= 6; member++)
        {
            yaml.Line($"  - {world.Member(runbook.Service.Team, member)}");
        }
        yaml.Line($"facilitator: {world.Member(runbook.Service.Team, 0)}")
            .Line("runbooks:")
            .Line(
                $"  - {{ runbook: {runbook.Id}, steps: {{ {runbook.Steps[0].Id}: helped, {runbook.Steps[1].Id}: failed }} }}"
            )
            .Line($"services: [{runbook.Service.Id}]");
        Criteria(yaml, prose, random);
        Improvements(yaml, world, runbook, day, prose);
        yaml.Text("assessment", prose.Paragraph(2)).Line("---");
        return new GeneratedFile(path, yaml + prose.Body(1500));
    }

    private static void Criteria(Yaml yaml, Prose prose, SplitMix64 random)
    {
        yaml.Line("criteria:");
        Measure(yaml, "detect", 5, random.Between(2, 7), prose);
        Measure(yaml, "escalate", 10, random.Between(6, 12), prose);
        Measure(yaml, "recover", 60, random.Between(30, 70), prose);
        yaml.Line(
                "  - { measure: communication, target: adequate, actual: adequate, verdict: met }"
            )
            .Line(
                "  - { measure: runbook_accuracy, target: accurate, actual: partly_wrong, verdict: missed }"
            );
    }

    private static void Measure(Yaml yaml, string name, int target, int actual, Prose prose)
    {
        var verdict = actual <= target ? "met" : "missed";
        yaml.Line(
            $"  - {{ measure: {name}, target: {target}m, actual: {actual}m, verdict: {verdict}, note: {Yaml.Quoted(prose.Sentence())} }}"
        );
    }

    private static void Improvements(
        Yaml yaml,
        World world,
        RunbookTarget runbook,
        DateOnly day,
        Prose prose
    )
    {
        yaml.Line("improvements:");
        for (var number = 1; number <= 2; number++)
        {
            yaml.Line($"  - id: TI-{number:000}")
                .Text("    what", prose.Sentence())
                .Line($"    owner: {world.Member(runbook.Service.Team, number + 2)}")
                .Line($"    opened_on: \"{day:yyyy-MM-dd}\"")
                .Line($"    due: \"{day.AddDays(14):yyyy-MM-dd}\"")
                .Line("    status: done")
                .Line($"    done_on: \"{day.AddDays(12):yyyy-MM-dd}\"")
                .Line(
                    $"    evidence: https://git.example.com/sre/handbook/pulls/{number + day.DayOfYear}"
                )
                .Line("    priority: medium");
        }
    }
}
