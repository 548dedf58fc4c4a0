using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>A change of a handbook under review: what it touches, and what was found before it.</summary>
/// <param name="Paths">Files that it adds, changes or deletes.</param>
/// <param name="Before">The findings before it.</param>
internal sealed record Change(FrozenSet<string> Paths, FrozenSet<FindingIdentity> Before)
{
    /// <summary>Compares a handbook with what it was, at the same instant. Documents that are the same are not compiled again.</summary>
    /// <param name="before">Its files before.</param>
    /// <param name="now">The handbook now.</param>
    /// <param name="folder">Its root.</param>
    /// <param name="clock">Told the time that each stage took.</param>
    public static Change Between(
        SourceSet before,
        CheckedHandbook now,
        string folder,
        StageClock clock
    )
    {
        var changed = clock.Time("change", () => Changed(before, now.Sources));
        var old = clock.Time(
            "before",
            () => EvidenceCheck.Run(Check(before, now, changed), folder)
        );
        return new Change(changed, [.. FindingIdentity.Of(old.Findings)]);
    }

    /// <summary>Whether a finding stands in a file that is touched, or was not there before.</summary>
    public bool Concerns(ReportedFinding reported) =>
        Paths.Contains(reported.Identity.Path) || !Before.Contains(reported.Identity);

    private static CheckedHandbook Check(
        SourceSet before,
        CheckedHandbook now,
        FrozenSet<string> changed
    )
    {
        var quiet = new StageClock();
        var (schemas, own) = changed.Any(IsSchema)
            ? HandbookPipeline.Schemas(before)
            : (now.Schemas, OfSchemas(now));
        var same = now
            .Facts.Catalog.Documents.Where(document =>
                ReferenceEquals(schemas, now.Schemas) && !changed.Contains(document.Path)
            )
            .ToFrozenDictionary(document => document.Path, StringComparer.Ordinal);
        var documents = HandbookPipeline.Compile(before, schemas, Audience.Internal, same);
        var compiled = new CompiledHandbook(before, schemas, own, documents)
        {
            Horizon = now.Facts.OnCall.Reachability.Length,
        };
        return TemplateCheck.Run(HandbookPipeline.Judge(compiled, _ => now.Facts.AsOf, quiet));
    }

    /// <summary>What is wrong with the handbook's own schemas.</summary>
    private static ImmutableArray<Diagnostic> OfSchemas(CheckedHandbook handbook) =>
        [
            .. handbook
                .Findings.Select(finding => finding.Diagnostic)
                .Where(found => IsSchema(found.Location.Path)),
        ];

    private static bool IsSchema(string path) =>
        path.StartsWith("schemas/", StringComparison.Ordinal);

    private static FrozenSet<string> Changed(SourceSet before, SourceSet now)
    {
        var old = before.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in now.Files)
        {
            if (!old.Remove(file.Path, out var was) || !IsSame(was, file))
            {
                changed.Add(file.Path);
            }
        }
        changed.UnionWith(old.Keys);
        return changed.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Git may check text out with other line ends; that is no change.</summary>
    private static bool IsSame(SourceFile was, SourceFile file)
    {
        var (one, other) = (was.Read(), file.Read());
        return one.AsSpan().SequenceEqual(other)
            || (
                DocumentFiles.IsDocument(file.Path)
                && one.Length != other.Length
                && WithoutReturns(one).SequenceEqual(WithoutReturns(other))
            );
    }

    private static ReadOnlySpan<byte> WithoutReturns(byte[] bytes)
    {
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '\r' || at + 1 == bytes.Length || bytes[at + 1] != '\n')
            {
                kept[length++] = bytes[at];
            }
        }
        return kept.AsSpan(0, length);
    }
}
