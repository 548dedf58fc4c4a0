using IncidentDocs.Benchmarks.Generation.Words;

namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>A post-mortem with its timeline, whys and actions.</summary>
internal static class IncidentDocument
{
    private static readonly string[] Detections =
    [
        "infrastructure_monitoring",
        "application_monitoring",
        "log_alerts",
        "synthetic_monitoring",
        "user_report",
    ];

    private static readonly string[] Triggers =
    [
        "deployment",
        "configuration",
        "infrastructure",
        "dependency",
        "load",
        "expiry",
        "data",
        "unknown",
    ];

    /// <summary>Writes the one of a number.</summary>
    public static GeneratedFile Write(World world, int number)
    {
        var incident = world.Incidents[number];
        var random = world.RandomFor(incident.Path);
        var prose = new Prose(world, random, incident.Runbook.Korean, incident.Path);
        var clock = new IncidentClock(incident, random);
        var yaml = new Yaml().Line("---");
        Head(yaml, world, number, prose, random);
        IncidentTimeline.Write(yaml, world, incident, clock, prose, random);
        Whys(yaml, incident, prose);
        IncidentActions.Write(yaml, world, incident, prose, random);
        yaml.Line("review:")
            .Line($"  drafted_at: \"{incident.Day:yyyy-MM-dd}T23:30:00+09:00\"")
            .Line($"  held_on: {BusinessDays.After(incident.Day, 2):yyyy-MM-dd}")
            .Line("lessons:")
            .List("  went_well", [prose.Sentence(), prose.Sentence()])
            .List("  went_badly", [prose.Sentence()])
            .List("  got_lucky", [prose.Sentence()])
            .Line("---");
        return new GeneratedFile(incident.Path, yaml + prose.Body(500));
    }

    private static void Head(Yaml yaml, World world, int number, Prose prose, SplitMix64 random)
    {
        var incident = world.Incidents[number];
        var (runbook, severity) = (incident.Runbook, incident.Severity);
        yaml.Line($"id: {incident.Id}")
            .Text("title", runbook.Title)
            .Line("status: reviewed")
            .Line($"severity: {severity.Id}")
            .Line("impact:")
            .Line($"  business: {severity.Business}")
            .Line($"  users: {severity.Users}")
            .Line($"  affected_users: {random.Between(20, 40000)}")
            .Text("  summary", prose.Sentence())
            .Flow("services", Services(world, runbook.Service, random))
            .Line($"trigger: {{ kind: {random.Pick(Triggers)} }}")
            .Line("runbooks_used:")
            .Line(
                $"  - {{ runbook: {runbook.Id}, steps: {{ {runbook.Steps[0].Id}: helped, {runbook.Steps[^1].Id}: used }}, minutes: {random.Between(4, 40)} }}"
            )
            .Line($"author: {Member(world, runbook, 3)}")
            .Line($"commander: {Member(world, runbook, 0)}")
            .Line($"communication_lead: {Member(world, runbook, 1)}")
            .Line($"tech_lead: {Member(world, runbook, 2)}")
            .Line($"on_call: {Member(world, runbook, 3)}");
        if (world.Plan.IsWhole)
        {
            yaml.Line($"detected_by: {random.Pick(Detections)}")
                .Line($"causes: [{runbook.Problem.Cause}]");
        }
        yaml.Flow(
            "related",
            number > 0 && random.Percent(30) ? [world.Incidents[random.Below(number)].Id] : []
        );
    }

    private static IEnumerable<string> Services(
        World world,
        ServiceTarget first,
        SplitMix64 random
    ) =>
        random
            .PickSome(world.Services, 2)
            .Select(service => service.Id)
            .Prepend(first.Id)
            .Distinct(StringComparer.Ordinal);

    private static string Member(World world, RunbookTarget runbook, int number) =>
        world.Member(runbook.Service.Team, number);

    private static void Whys(Yaml yaml, IncidentTarget incident, Prose prose)
    {
        yaml.Line("five_whys:");
        for (var depth = 1; depth <= 5; depth++)
        {
            yaml.Text(
                    "  - why",
                    incident.Runbook.Korean
                        ? $"{depth}번째로 왜 그렇게 되었는가?"
                        : $"Why, for the {depth}. time?"
                )
                .Text("    because", $"{prose.Sentence()} ({depth})");
        }
        yaml.Text("root_cause", prose.Sentence())
            .List("contributing_factors", [prose.Sentence(), prose.Sentence()])
            .Text("resolution", prose.Sentence());
    }
}
