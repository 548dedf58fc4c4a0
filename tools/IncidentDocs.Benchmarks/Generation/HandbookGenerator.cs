using IncidentDocs.Benchmarks.Generation.Documents;

namespace IncidentDocs.Benchmarks.Generation;

/// <summary>Makes handbooks of any size: the same number and seed give the same bytes, everywhere.</summary>
internal static class HandbookGenerator
{
    /// <summary>The seed where none is given.</summary>
    public const ulong UsualSeed = 20261120;

    /// <summary>Generates the documents, one at a time.</summary>
    /// <param name="documents">How many; at least <see cref="HandbookPlan.Least"/>.</param>
    /// <param name="seed">Seed.</param>
    public static IEnumerable<GeneratedFile> Generate(int documents, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(documents, HandbookPlan.Least);
        var plan = HandbookPlan.For(documents);
        return Documents(World.Create(plan, seed));
    }

    private static IEnumerable<GeneratedFile> Documents(World world) =>
        [
            .. (world.Plan.IsWhole ? BaseFiles.Whole : BaseFiles.Small).Select(BaseFiles.Read),
            HandbookDocument.Write(world),
            TeamsDocument.Write(world),
            .. Each(world.Plan.Groups, world, PeopleDocument.Write),
            .. Each(world.Plan.Groups, world, ServicesDocument.Write),
            .. Each(world.Plan.Groups, world, RosterDocument.Write),
            .. Each(world.Plan.Runbooks, world, RunbookDocument.Write),
            .. Each(world.Plan.Incidents, world, IncidentDocument.Write),
            .. Each(world.Plan.Drills, world, DrillDocument.Write),
            .. Each(world.Plan.Experiments, world, ExperimentDocument.Write),
            .. Each(world.Plan.Pages, world, PageDocument.Write),
        ];

    private static IEnumerable<GeneratedFile> Each(
        int count,
        World world,
        Func<World, int, GeneratedFile> write
    ) => Enumerable.Range(0, count).Select(number => write(world, number));
}
