namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>The teams, all in one file.</summary>
internal static class TeamsDocument
{
    /// <summary>Writes it.</summary>
    public static GeneratedFile Write(World world)
    {
        var yaml = new Yaml().Line("teams:");
        for (var number = 0; number < world.Teams.Length; number++)
        {
            var (id, name) = world.Teams[number];
            yaml.Line($"  - id: {id}")
                .Text("    name", name)
                .Text("    description", $"{name}이 맡은 서비스를 만들고 운영합니다")
                .Line($"    lead: {world.Member(number, 0)}")
                .Line($"    roster: {id}-oncall")
                .Line($"    chat: \"#team-{id}\"");
        }
        return new GeneratedFile("content/teams.yml", yaml.ToString());
    }
}
