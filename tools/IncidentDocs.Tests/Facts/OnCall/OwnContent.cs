using System.Text;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>What the repository's own handbook says of rosters and escalation, as it is or with a hole made in it.</summary>
internal static class OwnContent
{
    private static readonly string[] s_parts =
    [
        "content/handbook.yml",
        "content/people.yml",
        "content/teams.yml",
        "content/services.yml",
        "content/policy/",
        "content/oncall/",
        "content/contacts/",
        "content/checklists/",
    ];

    /// <summary>The instant at which the gate checks it.</summary>
    public static Instant AsOf { get; } = Instant.FromUtc(2026, 11, 23, 0, 0);

    /// <summary>The handbook with a text replaced, which must be there.</summary>
    public static CheckedHandbook Check(params (string Path, string Old, string New)[] holes)
    {
        var files = Files();
        foreach (var (path, old, with) in holes)
        {
            Assert.Contains(old, files[path], StringComparison.Ordinal);
            files[path] = files[path].Replace(old, with, StringComparison.Ordinal);
        }
        var sources = new SourceSet([
            .. files.Select(file =>
            {
                var bytes = Encoding.UTF8.GetBytes(file.Value);
                return new SourceFile(file.Key, bytes.Length, () => bytes);
            }),
        ]);
        return HandbookPipeline.Check(sources, AsOf, new StageClock());
    }

    /// <summary>The facts of the handbook as it is.</summary>
    public static HandbookFacts Facts() => Check().Facts;

    /// <summary>The findings of rosters, escalation and roles: code and Korean message.</summary>
    public static IReadOnlyList<string> Findings(
        params (string Path, string Old, string New)[] holes
    ) =>
        [
            .. Check(holes)
                .Findings.Where(finding =>
                    finding.Diagnostic.Descriptor.Code[..3] is "ONC" or "ESC" or "SCH" or "DOC"
                    || finding.Diagnostic.Descriptor.Code is "POL004"
                )
                .Select(finding =>
                    $"{finding.Diagnostic.Descriptor.Code} {finding.Diagnostic.Message.Ko}"
                ),
        ];

    private static SortedDictionary<string, string> Files()
    {
        var root = Verified.RepositoryRoot;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(root, "content"),
                "*.yml",
                SearchOption.AllDirectories
            )
        )
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (s_parts.Any(part => path.StartsWith(part, StringComparison.Ordinal)))
            {
                files.Add(path, File.ReadAllText(file));
            }
        }
        return files;
    }
}
