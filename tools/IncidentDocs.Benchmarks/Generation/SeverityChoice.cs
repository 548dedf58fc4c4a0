namespace IncidentDocs.Benchmarks.Generation;

/// <summary>A cell of the impact matrix and how an incident of its severity runs.</summary>
/// <param name="Id">Severity.</param>
/// <param name="Business">Impact on the business.</param>
/// <param name="Users">Impact on users.</param>
internal sealed record SeverityChoice(string Id, string Business, string Users)
{
    private static readonly SeverityChoice[] Cells =
    [
        new("P1", "revenue", "most"),
        new("P1", "operations", "all"),
        new("P2", "revenue", "some"),
        new("P2", "operations", "most"),
        new("P2", "inconvenience", "all"),
        new("P3", "revenue", "few"),
        new("P3", "operations", "some"),
        new("P3", "inconvenience", "most"),
        new("P4", "operations", "few"),
        new("P4", "inconvenience", "some"),
        new("P4", "inconvenience", "few"),
    ];

    /// <summary>Whether a war room is opened.</summary>
    public bool OpensWarRoom => Id is "P1" or "P2";

    /// <summary>Minutes between two updates.</summary>
    public int Cadence => Id is "P1" ? 5 : 15;

    /// <summary>Minutes from the start to mitigation: fewest and most, within the time to recover.</summary>
    public (int Least, int Most) MitigatedAfter =>
        Id switch
        {
            "P1" => (30, 48),
            "P2" => (60, 180),
            _ => (60, 240),
        };

    /// <summary>Draws one: a few P1, some P2, mostly lesser ones.</summary>
    public static SeverityChoice Draw(SplitMix64 random)
    {
        var dice = random.Below(100);
        var id =
            dice < 6 ? "P1"
            : dice < 25 ? "P2"
            : dice < 65 ? "P3"
            : "P4";
        return random.Pick(
            Array.FindAll(Cells, cell => string.Equals(cell.Id, id, StringComparison.Ordinal))
        );
    }
}
