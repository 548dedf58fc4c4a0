namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>A chaos experiment.</summary>
internal static class ExperimentDocument
{
    /// <summary>Writes the one of a number.</summary>
    public static GeneratedFile Write(World world, int number)
    {
        var id = $"experiment-{number + 1:0000}";
        var path = $"content/drills/experiments/{id}.md";
        var random = world.RandomFor(path);
        var service = random.Pick(world.Services);
        var korean = random.Percent(60);
        var prose = new Prose(world, random, korean, path);
        var yaml = new Yaml()
            .Line("---")
            .Line($"id: {id}")
            .Text(
                "title",
                korean ? $"{service.Name} 인스턴스 하나 종료" : $"End one instance of {service.Id}"
            )
            .Text("hypothesis", prose.Paragraph(2))
            .Line($"service: {service.Id}")
            .Line("environment: staging")
            .Text("fault", prose.Sentence())
            .Text("blast_radius", prose.Sentence())
            .Text("kill_switch", "`kubectl -n chaos delete podchaos --all`")
            .Line($"time_limit: {random.Between(5, 20)}m")
            .List("success_criteria", [prose.Sentence(), prose.Sentence(), prose.Sentence()])
            .Line("tool: Chaos Mesh")
            .Line($"owner: {world.Member(service.Team, random.Below(World.TeamSize))}")
            .Line("status: ready")
            .Line("---");
        return new GeneratedFile(path, yaml + prose.Body(2400));
    }
}
