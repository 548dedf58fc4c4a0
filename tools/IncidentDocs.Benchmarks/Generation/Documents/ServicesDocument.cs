namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>The services of a team.</summary>
internal static class ServicesDocument
{
    /// <summary>Writes those of a team.</summary>
    public static GeneratedFile Write(World world, int team)
    {
        var path = $"content/services/{world.Teams[team].Id}.yml";
        var random = world.RandomFor(path);
        var yaml = new Yaml().Line("services:");
        for (var at = 0; at < World.ServicesATeam; at++)
        {
            Service(yaml, world, team * World.ServicesATeam + at, random);
        }
        return new GeneratedFile(path, yaml.ToString());
    }

    private static void Service(Yaml yaml, World world, int number, SplitMix64 random)
    {
        var service = world.Services[number];
        yaml.Line($"  - id: {service.Id}")
            .Text("    name", service.Name)
            .Text(
                "    description",
                new Prose(world, random, number % 5 < 3, "content/services.yml").Sentence()
            )
            .Line($"    type: {service.Type}")
            .Line($"    tier: {random.Between(1, 3)}")
            .Line("    environments: [production, staging]")
            .Line($"    team: {world.Teams[service.Team].Id}")
            // Only on services of a lower number, so that no circle arises.
            .Flow(
                "    depends_on",
                random
                    .PickSome(world.Services.AsSpan(0, number).ToArray(), 2)
                    .Select(other => other.Id)
            )
            .Line(
                $"    objective: {{ availability_percent: {(random.Percent(50) ? "99.9" : "99.5")} }}"
            )
            .Line($"    dashboard: https://grafana.example.com/d/{service.Id}");
    }
}
