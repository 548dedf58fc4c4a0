using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Schema;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>Small injuries to the handbook of this repository, each found by the right rule at the right line, and by nothing else.</summary>
public sealed class InjuryTests
{
    private const int Fewest = 40;

    /// <summary>The instant at which CI checks the handbook.</summary>
    private static readonly Instant AsOf = Instant.FromUtc(2026, 11, 23, 0, 0);

    private static readonly Lazy<ImmutableArray<Injury>> All = new(() => [.. Read()]);
    private static readonly Lazy<Patient> Healthy = new(Patient.Read);

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, All.Value.Length));

    [Fact]
    public void There_are_enough_of_them_and_none_twice()
    {
        Assert.True(All.Value.Length >= Fewest, $"{All.Value.Length}");
        Assert.Distinct(All.Value);
    }

    [Fact]
    public void Unhurt_there_is_nothing_to_find() => Assert.Empty(Healthy.Value.Open(null));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_injury_is_found_by_its_rule_at_its_line_and_by_nothing_else(int number)
    {
        var injury = All.Value[number];
        var found = Healthy.Value.Open(injury);
        var shown = string.Join('\n', found.Select(Shown));
        Assert.True(found.Count == 1, $"{injury.Code} {injury.Path}: {found.Count}\n{shown}");
        var place = found[0].Location;
        Assert.Equal(injury.Code, found[0].Descriptor.Code);
        Assert.Equal(injury.Where, place.Path);
        Assert.Contains(
            injury.Line,
            place.Source.LineText(place.Start.Line),
            StringComparison.Ordinal
        );
    }

    private static string Shown(Diagnostic found) =>
        $"{found.Location.Path}:{found.Location.Start.Line} {found.Descriptor.Code} {found.Message.En}";

    private static IEnumerable<Injury> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(FixtureFiles.Root, "Injuries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        for (var at = 0; at < lines.Count; at += 4)
        {
            Assert.Equal("=<>@", string.Concat(lines.Skip(at).Take(4).Select(line => line[0])));
            var head = lines[at][2..].Split(' ');
            var where = lines[at + 3][2..].Split(" | ", 2);
            yield return new Injury(
                head[0],
                head[1],
                Text(lines[at + 1]),
                Text(lines[at + 2]),
                where.Length == 2 ? where[0] : head[1],
                where[^1]
            );
        }
    }

    private static string Text(string line) =>
        line.Length < 2 ? "" : line[2..].Replace("\\n", "\n", StringComparison.Ordinal);

    private sealed record Injury(
        string Code,
        string Path,
        string Old,
        string New,
        string Where,
        string Line
    );

    /// <summary>The handbook, compiled once; of an injured one only the injured file is compiled again.</summary>
    private sealed record Patient(
        ImmutableSortedDictionary<string, byte[]> Files,
        SchemaSet Schemas,
        ImmutableArray<CompiledDocument> Documents
    )
    {
        public static Patient Read()
        {
            var files = FolderSource
                .Of(Verified.RepositoryRoot)
                .Sources.Files.Where(file =>
                    file.Path.StartsWith("content/", StringComparison.Ordinal)
                )
                .ToImmutableSortedDictionary(
                    file => file.Path,
                    file => file.Read(),
                    StringComparer.Ordinal
                );
            var schemas = EmbeddedSchemas.Load();
            return new Patient(
                files,
                schemas,
                HandbookPipeline.Compile(Sources(files), schemas, Audience.Internal)
            );
        }

        public List<Diagnostic> Open(Injury? injury)
        {
            var (files, documents) = (Files, Documents);
            if (injury is not null)
            {
                var text = Encoding.UTF8.GetString(files[injury.Path]);
                var at = text.IndexOf(injury.Old, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{injury.Path} has no '{injury.Old}'");
                text = text[..at] + injury.New + text[(at + injury.Old.Length)..];
                files = files.SetItem(injury.Path, Encoding.UTF8.GetBytes(text));
                var hurt = HandbookPipeline
                    .Compile(
                        Sources(files.Where(file => file.Key == injury.Path)),
                        Schemas,
                        Audience.Internal
                    )
                    .Single();
                documents = [.. documents.Select(old => old.Path == injury.Path ? hurt : old)];
            }
            return HandbookPipeline
                .Judge(
                    new CompiledHandbook(Sources(files), Schemas, [], documents),
                    _ => AsOf,
                    new StageClock()
                )
                .Findings.Where(finding => finding.Treatment == Treatment.Open)
                .Select(finding => finding.Diagnostic)
                .ToList();
        }

        private static SourceSet Sources(IEnumerable<KeyValuePair<string, byte[]>> files) =>
            new([
                .. files.Select(file => new SourceFile(
                    file.Key,
                    file.Value.Length,
                    () => file.Value
                )),
            ]);
    }
}
