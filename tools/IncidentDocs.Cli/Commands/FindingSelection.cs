using System.Collections.Immutable;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Commands;

/// <summary>The findings that a call to <c>validate</c> is about.</summary>
/// <param name="Findings">Those, with what answers them.</param>
/// <param name="Unchanged">Open findings that the change under review neither touches nor causes.</param>
/// <param name="Gone">Findings of the baseline that are there no more.</param>
internal sealed record FindingSelection(
    ImmutableArray<ReportedFinding> Findings,
    int Unchanged,
    int Gone
)
{
    /// <summary>The change under review; null where it is the whole handbook.</summary>
    public Change? Change { get; init; }

    /// <summary>Selects them, and writes the baseline where one was asked for.</summary>
    /// <returns>The selection, or why it can't be made.</returns>
    public static (FindingSelection? Selection, Message? Refusal) Of(
        string current,
        LoadedHandbook loaded,
        ValidateRequest request,
        StageClock clock
    )
    {
        var (change, refusal) = ChangeOf(loaded, request, clock);
        if (refusal is not null)
        {
            return (null, refusal);
        }
        var handbook = change is null ? loaded.Handbook : loaded.Handbook.ReviewedFor(change.Paths);
        var found = ReportedFinding.Of(handbook.Findings);
        var gone = 0;
        if (request.NewBaseline is { } file)
        {
            found = WriteBaseline(Path.GetFullPath(file, current), found, loaded);
        }
        else if (request.Baseline is { } name)
        {
            if (ReadBaseline(Path.GetFullPath(name, current)) is not { } baseline)
            {
                return (null, NoBaseline(name));
            }
            gone = baseline.Gone(found);
            found = baseline.Apply(found);
        }
        var wanted = found.RemoveAll(one => !IsWanted(one, request));
        var concerned = change is null ? wanted : wanted.RemoveAll(one => !change.Concerns(one));
        return (
            new FindingSelection(concerned, Open(wanted) - Open(concerned), gone)
            {
                Change = change,
            },
            null
        );
    }

    private static bool IsWanted(ReportedFinding reported, ValidateRequest request) =>
        request.Rules.Count == 0 || request.Rules.Contains(reported.Identity.Code);

    private static int Open(ImmutableArray<ReportedFinding> findings) =>
        findings.Count(one => one.Finding.Treatment == Treatment.Open);

    private static (Change? Change, Message? Refusal) ChangeOf(
        LoadedHandbook loaded,
        ValidateRequest request,
        StageClock clock
    )
    {
        if (request.ChangedSince is not { } reference)
        {
            return (null, null);
        }
        var (source, refusal) = CommitSource.Since(loaded.Folder, reference);
        if (source is null)
        {
            return (null, refusal);
        }
        using (source)
        {
            try
            {
                return (
                    Change.Between(source.Sources, loaded.Handbook, loaded.Folder, clock),
                    null
                );
            }
            catch (LibGit2SharpException failure)
            {
                return (null, CommitSource.Failed(failure));
            }
            catch (AggregateException failures)
                when (failures.InnerException is LibGit2SharpException failure)
            {
                return (null, CommitSource.Failed(failure));
            }
        }
    }

    private static ImmutableArray<ReportedFinding> WriteBaseline(
        string file,
        ImmutableArray<ReportedFinding> found,
        LoadedHandbook loaded
    )
    {
        using var bytes = new MemoryStream();
        Baseline.Write(bytes, found, loaded.Handbook.Facts.Catalog.Handbook.Language);
        AtomicFile.Write(file, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return Baseline.Read(bytes.ToArray())!.Apply(found);
    }

    private static Baseline? ReadBaseline(string file) =>
        File.Exists(file) ? Baseline.Read(File.ReadAllBytes(file)) : null;

    private static Message NoBaseline(string name) =>
        new(
            $"기준선 파일이 없거나 기준선이 아님: {name}. --write-baseline로 적을 것",
            $"there is no baseline in {name}; write one with --write-baseline"
        );
}
