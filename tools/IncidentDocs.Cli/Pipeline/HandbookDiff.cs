using System.Collections.Immutable;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Facts.Changes;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>What a change of a handbook means.</summary>
/// <param name="Before">The commit that it is held against.</param>
/// <param name="After">The commit that it leads to; null for the folder as it is.</param>
/// <param name="Changes">What is otherwise.</param>
/// <param name="New">Open findings that were not there.</param>
/// <param name="Mended">Findings that were open and are there no more.</param>
/// <param name="Silenced">Findings that were open and are only answered or no longer looked for.</param>
internal sealed record HandbookDiff(
    string Before,
    string? After,
    ImmutableArray<HandbookChange> Changes,
    ImmutableArray<ReportedFinding> New,
    ImmutableArray<ReportedFinding> Mended,
    ImmutableArray<SilencedFinding> Silenced
)
{
    /// <summary>Holds two states of a handbook against each other; both checked as of one instant.</summary>
    public static HandbookDiff Between(
        (string Id, CheckedHandbook Handbook) before,
        (string? Id, CheckedHandbook Handbook) after
    )
    {
        var (old, now) = (Open(before.Handbook), Open(after.Handbook));
        var gone = Without(old, now);
        var silenced = FindingsGone.Silenced(gone, before.Handbook, after.Handbook);
        return new HandbookDiff(
            before.Id,
            after.Id,
            HandbookComparison.Compare(before.Handbook.Facts, after.Handbook.Facts),
            Without(now, old),
            gone.RemoveAll(one => silenced.Any(other => other.Reported == one)),
            silenced
        );
    }

    private static ImmutableArray<ReportedFinding> Open(CheckedHandbook handbook) =>
        ReportedFinding
            .Of(handbook.Findings)
            .RemoveAll(one => one.Finding.Treatment != Treatment.Open);

    private static ImmutableArray<ReportedFinding> Without(
        ImmutableArray<ReportedFinding> some,
        ImmutableArray<ReportedFinding> others
    )
    {
        var known = others.Select(one => one.Identity).ToHashSet();
        return some.RemoveAll(one => known.Contains(one.Identity));
    }
}
