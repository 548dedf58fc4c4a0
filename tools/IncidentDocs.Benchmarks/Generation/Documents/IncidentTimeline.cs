namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>The timeline of a post-mortem.</summary>
internal static class IncidentTimeline
{
    /// <summary>Writes it.</summary>
    public static void Write(
        Yaml yaml,
        World world,
        IncidentTarget incident,
        IncidentClock clock,
        Prose prose,
        SplitMix64 random
    )
    {
        var onCall = world.Member(incident.Runbook.Service.Team, 3);
        yaml.Line("timeline:")
            .Line(
                $"  - at: \"{incident.Day:yyyy-MM-dd}T{IncidentClock.Format(clock.Started)}:00+09:00\""
            )
            .Line("    kind: started")
            .Text("    what", prose.Sentence());
        Entry(yaml, clock.Detected, $"detected, alert: \"{incident.Runbook.Alerts[0]}\"", prose);
        Entry(yaml, clock.Acknowledged, $"acknowledged, who: {onCall}", prose);
        Entry(
            yaml,
            clock.Classified,
            $"classified, severity: {incident.Severity.Id}, who: {onCall}",
            prose
        );
        if (incident.Severity.OpensWarRoom)
        {
            Entry(yaml, clock.WarRoom, $"war_room, channel: \"{incident.Channel}\"", prose);
        }
        Between(yaml, world, incident, clock, prose, random);
        Entry(yaml, clock.Mitigated, $"mitigated, who: {onCall}", prose);
        Entry(yaml, clock.Recovered, $"recovered, who: {onCall}", prose);
        Entry(yaml, clock.Announced, "announced, audience: internal", prose);
    }

    private static void Between(
        Yaml yaml,
        World world,
        IncidentTarget incident,
        IncidentClock clock,
        Prose prose,
        SplitMix64 random
    )
    {
        var step = incident.Severity.OpensWarRoom ? incident.Severity.Cadence : 60;
        for (var minute = clock.WarRoom + step; minute < clock.Mitigated; minute += step)
        {
            var who = world.Member(incident.Runbook.Service.Team, random.Below(World.TeamSize));
            Entry(
                yaml,
                minute,
                random.Percent(60)
                    ? $"update, who: {who}"
                    : $"action, who: {who}, runbook: {incident.Runbook.Id}",
                prose
            );
        }
    }

    private static void Entry(Yaml yaml, int minute, string kind, Prose prose) =>
        yaml.Line(
            $"  - {{ at: \"{IncidentClock.Format(minute)}\", kind: {kind}, what: {Yaml.Quoted(prose.Sentence())} }}"
        );
}
