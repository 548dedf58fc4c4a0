using System.Globalization;

namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>A team's roster: 105 weeks, written out one by one.</summary>
internal static class RosterDocument
{
    private static readonly DateOnly FirstMonday = new(2025, 12, 29);
    private const int Weeks = 105;

    /// <summary>Writes that of a team.</summary>
    public static GeneratedFile Write(World world, int team)
    {
        var (id, name) = world.Teams[team];
        var yaml = new Yaml()
            .Line($"id: {id}-oncall")
            .Text("name", $"{name} 온콜")
            .Line($"team: {id}")
            .Line("time_zone: Asia/Seoul")
            .Line("hours: off_hours")
            .Line($"business_hours: {{ person: {world.Member(team, 0)} }}")
            .Line("seats:")
            .Line("  - { id: primary, name: 1차 온콜, required: true }")
            .Line("  - { id: secondary, name: 2차 온콜, required: true }")
            .Line("handover: { day: mon, at: \"09:00\" }")
            .Line("acknowledge_within: 15m")
            .Line("escalate_after: 10m")
            .Flow("holidays", world.Plan.IsWhole ? ["kr"] : [])
            .Line("limits: { consecutive_weeks: 2, share_percent: 45 }");
        if (world.Plan.IsWhole)
        {
            yaml.Line("handover_checklist: oncall-handover");
        }
        Shifts(yaml.Line("shifts:"), world, team);
        return new GeneratedFile($"content/oncall/rosters/{id}-oncall.yml", yaml.ToString());
    }

    private static void Shifts(Yaml yaml, World world, int team)
    {
        for (var week = 0; week < Weeks; week++)
        {
            // The lead covers business hours; the second seat is the next week's first.
            var (first, second) = (
                1 + week % (World.TeamSize - 1),
                1 + (week + 1) % (World.TeamSize - 1)
            );
            var monday = FirstMonday.AddDays(7 * week).ToDateTime(default);
            yaml.Line(
                    $"  - week: {ISOWeek.GetYear(monday)}-W{ISOWeek.GetWeekOfYear(monday):00} # {monday:MM-dd}"
                )
                .Line(
                    $"    seats: {{ primary: {world.Member(team, first)}, secondary: {world.Member(team, second)} }}"
                );
        }
    }
}
