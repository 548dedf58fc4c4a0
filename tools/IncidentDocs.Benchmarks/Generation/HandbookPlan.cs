namespace IncidentDocs.Benchmarks.Generation;

/// <summary>How many documents of each kind a handbook of a given size has.</summary>
/// <param name="IsWhole">Whether all policies are there; a very small handbook has the four that nothing works without.</param>
/// <param name="Groups">Files of people, of services and of rosters each; one team a group.</param>
/// <param name="Runbooks">Runbooks.</param>
/// <param name="Incidents">Post-mortems.</param>
/// <param name="Drills">Results of drills.</param>
/// <param name="Experiments">Chaos experiments.</param>
/// <param name="Pages">Plain pages.</param>
internal sealed record HandbookPlan(
    bool IsWhole,
    int Groups,
    int Runbooks,
    int Incidents,
    int Drills,
    int Experiments,
    int Pages
)
{
    /// <summary>The fewest documents of a handbook.</summary>
    public const int Least = 10;
    private const int LeastWhole = 60;
    private const int DocumentsAGroup = 250;

    /// <summary>Divides a number of documents among the kinds.</summary>
    public static HandbookPlan For(int documents) =>
        documents < LeastWhole ? Small(documents) : Whole(documents);

    private static HandbookPlan Small(int documents)
    {
        // Head, teams, and one file each of people, services and rosters.
        var rest = documents - BaseFiles.Small.Length - 5;
        var runbooks = Math.Max(1, rest / 4);
        var pages = rest / 4;
        return new HandbookPlan(false, 1, runbooks, rest - runbooks - pages, 0, 0, pages);
    }

    private static HandbookPlan Whole(int documents)
    {
        var groups = Math.Max(1, documents / DocumentsAGroup);
        var rest = documents - BaseFiles.Whole.Length - 2 - 3 * groups;
        var (runbooks, incidents, drills, experiments) = (
            rest * 22 / 100,
            rest * 42 / 100,
            rest * 8 / 100,
            rest * 4 / 100
        );
        var pages = rest - runbooks - incidents - drills - experiments;
        return new HandbookPlan(true, groups, runbooks, incidents, drills, experiments, pages);
    }
}
