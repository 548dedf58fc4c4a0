using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Reports;

/// <summary>A report: what it is called, and how its tables come out of the facts.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Tables">Makes the tables.</param>
public sealed record ReportKind(
    string Name,
    Message Description,
    Func<ReportInput, ImmutableArray<ReportTable>> Tables
)
{
    /// <summary>Whether it takes <c>--since</c> and <c>--until</c>.</summary>
    public bool HasRange { get; init; }

    /// <summary>The reports, in the order in which they are told of. Adding one is its file and a line here.</summary>
    public static ImmutableArray<ReportKind> All { get; } =
    [
        BoardTables.Kind,
        ActionTables.Kind,
        MetricTables.Kind,
        OnCallTables.Kind,
        DrillTables.Kind,
        CoverageTables.Kind,
    ];

    /// <summary>What its words mean, for the help and for the page.</summary>
    public ImmutableArray<(Message Name, Message Text)> Notes { get; init; } = [];
}
