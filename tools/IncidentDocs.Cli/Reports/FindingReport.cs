using System.Collections.Immutable;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Reports;

/// <summary>What a report is about, whatever its form.</summary>
/// <param name="Language">The language of messages.</param>
/// <param name="Findings">The findings to show, in the order of the report.</param>
/// <param name="Summary">The counts.</param>
public sealed record FindingReport(
    Language Language,
    ImmutableArray<ReportedFinding> Findings,
    ReportSummary Summary
)
{
    /// <summary>Paths of the documents that were checked.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What stands before the handbook's paths in paths of the repository: empty, or the handbook's folder with a <c>/</c> at its end.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The level from which a finding fails the run.</summary>
    public Level FailOn { get; init; } = Level.Error;

    /// <summary>Whether findings are held against a baseline.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>The findings that count, for forms that have no word for an answer.</summary>
    public IEnumerable<ReportedFinding> Open =>
        Findings.Where(one => one.Finding.Treatment == Treatment.Open);

    /// <summary>A report of findings that are all there are.</summary>
    public static FindingReport Of(Language language, int documents, IEnumerable<Finding> findings)
    {
        var reported = ReportedFinding.Of(findings);
        var summary = ReportSummary.Of(documents, [.. reported.Select(one => one.Finding)]);
        return new FindingReport(language, reported, summary);
    }

    /// <summary>The path of a file in its repository.</summary>
    public string InRepository(string path) => Prefix + path;
}
