using IncidentDocs.Benchmarks.Generation.Words;

namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>A runbook.</summary>
internal static class RunbookDocument
{
    private static readonly (string Name, string Ko, string Example, string Pattern)[] Parameters =
    [
        ("service", "서비스명", "payments-api", "'[a-z][a-z0-9\\-]*'"),
        ("db_name", "데이터베이스 이름", "payments", "'[a-z_][a-z0-9_]*'"),
        ("host", "호스트", "node-17", "'[a-z0-9\\-]+'"),
        ("replicas", "인스턴스 수", "12", "'[1-9][0-9]?'"),
    ];

    /// <summary>Writes the one of a number.</summary>
    public static GeneratedFile Write(World world, int number)
    {
        var runbook = world.Runbooks[number];
        var random = world.RandomFor(runbook.Path);
        var prose = new Prose(world, random, runbook.Korean, runbook.Path);
        var yaml = new Yaml().Line("---");
        Head(yaml, world, number, prose, random);
        yaml.Line("steps:");
        foreach (var step in runbook.Steps)
        {
            Step(yaml, step, runbook.Korean, prose);
        }
        yaml.Line("observe: 30m")
            .Line($"owner: {world.Member(runbook.Service.Team, random.Below(World.TeamSize))}")
            .Line($"reviewed_on: 2026-{random.Between(9, 10):00}-{random.Between(1, 28):00}")
            .Line("review_every: 180d")
            .Flow("related", number == 0 ? [] : [world.Runbooks[random.Below(number)].Id])
            .Line("---");
        return new GeneratedFile(runbook.Path, yaml + prose.Body(900));
    }

    private static void Head(Yaml yaml, World world, int number, Prose prose, SplitMix64 random)
    {
        var runbook = world.Runbooks[number];
        yaml.Line($"id: {runbook.Id}")
            .Text("title", runbook.Title)
            .Line($"order: {number + 1}")
            .Line($"critical: {(random.Percent(20) ? "true" : "false")}")
            .Text("summary", prose.Paragraph(2))
            .List("symptoms", [prose.Sentence(), prose.Sentence(), prose.Sentence()])
            .Line("severity_conditions:")
            .Line("  - severity: P1")
            .Text("    when", runbook.Korean ? "모든 요청이 실패함" : "Every request fails")
            .Line("  - severity: P2")
            .Text("    when", runbook.Korean ? "일부 기능만 실패함" : "Some functions fail")
            .Line("alerts:");
        foreach (var alert in runbook.Alerts)
        {
            yaml.Line($"  - name: {alert}").Text("    what", prose.Sentence());
        }
        yaml.Line($"services: [{runbook.Service.Id}]");
        if (world.Plan.IsWhole)
        {
            yaml.Line($"causes: [{runbook.Problem.Cause}]");
        }
        DeclareParameters(yaml, runbook.Steps);
    }

    private static void DeclareParameters(Yaml yaml, StepTemplate[] steps)
    {
        yaml.Line("parameters:");
        foreach (var (name, label, example, pattern) in Parameters)
        {
            if (
                Array.Exists(
                    steps,
                    step => step.Run.Contains($"{{{{{name}}}}}", StringComparison.Ordinal)
                )
            )
            {
                yaml.Line(
                    $"  - {{ name: {name}, label: {label}, example: \"{example}\", pattern: {pattern} }}"
                );
            }
        }
    }

    private static void Step(Yaml yaml, StepTemplate step, bool korean, Prose prose)
    {
        yaml.Line($"  - id: {step.Id}")
            .Line($"    phase: {step.Phase}")
            .Text("    action", korean ? step.Ko : step.En)
            .Line($"    role: {step.Role}")
            .Block("    run", step.Run, 6)
            .Line($"    language: {step.Language}")
            .Line($"    effect: {step.Effect}")
            .Text("    expect", prose.Sentence());
        if (step.Effect is "change")
        {
            yaml.Text(
                "    undo",
                korean
                    ? "이전 값으로 되돌리고 다시 확인합니다"
                    : "Set the value back and check again"
            );
        }
        if (step.Effect is "destructive")
        {
            yaml.Text(
                    "    confirm",
                    korean
                        ? "앞 단계의 출력을 보관했습니까?"
                        : "Have you kept the output of the step before?"
                )
                .Line("    irreversible: true");
        }
    }
}
