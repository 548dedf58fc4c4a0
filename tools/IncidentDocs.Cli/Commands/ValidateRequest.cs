using System.Collections.Frozen;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using NodaTime;

namespace IncidentDocs.Cli.Commands;

/// <summary>What the call to <c>validate</c> asks for.</summary>
/// <param name="Targets">The reports.</param>
/// <param name="FailOn">The level from which a finding fails the run.</param>
/// <param name="Rules">Codes of the findings wanted; empty for all.</param>
/// <param name="ShowsAnswered">Whether findings that were answered are shown too.</param>
/// <param name="Language">Language of reports for machines; null for the handbook's.</param>
/// <param name="IsVerbose">Whether the stages' times are told.</param>
internal sealed record ValidateRequest(
    IReadOnlyList<ReportTarget> Targets,
    Level FailOn,
    FrozenSet<string> Rules,
    bool ShowsAnswered,
    Language? Language,
    bool IsVerbose
)
{
    /// <summary>The reference whose change since is under review; null for the whole handbook.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>How far the escalation is proved to reach somebody; null for the usual eight weeks.</summary>
    public Duration? Horizon { get; init; }

    /// <summary>The baseline to hold findings against.</summary>
    public string? Baseline { get; init; }

    /// <summary>The baseline to write.</summary>
    public string? NewBaseline { get; init; }

    /// <summary>Whether files are edited: fixes after which a document means the same.</summary>
    public bool Fixes { get; init; }

    /// <summary>Whether files are also edited by fixes that are only probable.</summary>
    public bool FixesUnsafe { get; init; }

    /// <summary>Whether an installed shellcheck is asked about the commands.</summary>
    public bool AsksShellCheck { get; init; }
}
