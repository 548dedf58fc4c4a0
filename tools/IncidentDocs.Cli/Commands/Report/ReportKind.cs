using System.Collections.Immutable;
using System.Text.Json;
using IncidentDocs.Cli.Reports.Tables;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;

namespace IncidentDocs.Cli.Commands.Report;

/// <summary>A report: what it is called, and how its tables come out of the facts.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Tables">Makes the tables.</param>
internal sealed record ReportKind(
    string Name,
    Message Description,
    Func<ReportInput, ImmutableArray<ReportTable>> Tables
)
{
    /// <summary>Whether it takes <c>--since</c> and <c>--until</c>.</summary>
    public bool HasRange { get; init; }

    /// <summary>Definitions for the help.</summary>
    public ImmutableArray<(Message Name, Message Text)> Notes { get; init; } = [];

    /// <summary>A JSON of its own; null for that of its tables.</summary>
    public Action<Utf8JsonWriter, HandbookFacts>? Json { get; init; }
}
