namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>The people of a team.</summary>
internal static class PeopleDocument
{
    private static readonly string[] Titles =
    [
        "팀 리드",
        "시니어 엔지니어",
        "백엔드 엔지니어",
        "Site Reliability Engineer",
        "DBA",
        "Frontend Engineer",
    ];

    /// <summary>Writes those of a team.</summary>
    public static GeneratedFile Write(World world, int team)
    {
        var path = $"content/people/{world.Teams[team].Id}.yml";
        var random = world.RandomFor(path);
        var yaml = new Yaml().Line("people:");
        for (var at = 0; at < World.TeamSize; at++)
        {
            var number = team * World.TeamSize + at;
            Person(
                yaml,
                world,
                number,
                at == 0 ? Titles[0] : random.Pick(Titles.AsSpan(1).ToArray())
            );
            if (random.Percent(40))
            {
                var month = random.Between(1, 12);
                yaml.Line("    leave:")
                    .Line(
                        $"      - {{ from: 2025-{month:00}-10, to: 2025-{month:00}-{random.Between(11, 17)}, reason: 연차 }}"
                    );
            }
        }
        return new GeneratedFile(path, yaml.ToString());
    }

    private static void Person(Yaml yaml, World world, int number, string title)
    {
        var (id, name) = world.People[number];
        yaml.Line($"  - id: {id}")
            .Text("    name", name)
            .Line($"    team: {world.Teams[number / World.TeamSize].Id}")
            .Text("    title", title)
            .Line("    channels:")
            .Line($"      phone: \"+82100000{number:0000}\"")
            .Line($"      email: {id}@example.com")
            .Line($"      chat: \"@{id}\"")
            .Line($"      pager: pd-{id}")
            .Line($"      sms: \"+82100000{number:0000}\"")
            .Line(number % 3 == 0 ? "    languages: [ko, en]" : "    languages: [ko]");
    }
}
