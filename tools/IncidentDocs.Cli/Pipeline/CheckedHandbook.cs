using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>A handbook after all checks.</summary>
/// <param name="Sources">Its files.</param>
/// <param name="Schemas">The schemas it was checked against.</param>
/// <param name="Facts">What follows from it.</param>
/// <param name="Findings">All findings, answered ones included.</param>
internal sealed record CheckedHandbook(
    SourceSet Sources,
    SchemaSet Schemas,
    HandbookFacts Facts,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>The findings that count.</summary>
    public IEnumerable<Finding> Open =>
        Findings.Where(finding => finding.Treatment == Treatment.Open);

    /// <summary>The handbook with what a later stage found as well.</summary>
    public CheckedHandbook With(ImmutableArray<Diagnostic> found) =>
        found.IsEmpty
            ? this
            : this with
            {
                Findings = new FindingPolicy(Facts).Apply([
                    .. Findings.Select(finding => finding.Diagnostic),
                    .. found,
                ]),
            };

    /// <summary>The handbook with the findings as they count in a review of a change: in a document that it touches, what time has brought may be an error.</summary>
    public CheckedHandbook ReviewedFor(IEnumerable<string> changed) =>
        this with
        {
            Findings = new FindingPolicy(Facts, [.. changed]).Apply(
                Findings.Select(finding => finding.Diagnostic)
            ),
        };

    /// <summary>Number of open findings of a level.</summary>
    public int Count(Level level) => Open.Count(finding => finding.Level == level);

    /// <summary>Whether an open finding is at or above a level.</summary>
    public bool HasAtLeast(Level level) => Open.Any(finding => finding.Level >= level);
}
