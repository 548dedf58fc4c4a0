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

    /// <summary>PUB003 is no finding on content: it is the backstop behind the public projection, and a document that trips it would be a fault of ours.</summary>
    [Fact]
    public void Every_code_has_one_but_the_backstop() =>
        Assert.Empty(
            DescriptorCatalog
                .All.Select(rule => rule.Code)
                .Except(All.Value.Select(injury => injury.Code))
                .Where(code => code is not "PUB003")
        );

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
        for (var at = 0; at < lines.Count; )
        {
            var end = lines.FindIndex(at, line => line[0] is '@');
            var shape = string.Concat(lines[at..(end + 1)].Select(line => line[0]));
            Assert.Matches("^=(<>)+@$", shape);
            var head = lines[at][2..].Split(' ');
            var where = lines[end][2..].Split(" |", 2);
            yield return new Injury(
                head[0],
                head[1],
                [.. lines[(at + 1)..end].Chunk(2).Select(pair => (Text(pair[0]), Text(pair[1])))],
                where.Length == 2 && where[0].Contains('/', StringComparison.Ordinal)
                    ? where[0]
                    : head[1],
                where[^1].TrimStart()
            );
            at = end + 1;
        }
    }

    private static string Text(string line) =>
        line.Length < 2
            ? ""
            : line[2..]
                .Replace("\\n", "\n", StringComparison.Ordinal)
                .Replace("\\u202E", "\u202E", StringComparison.Ordinal);

    private sealed record Injury(
        string Code,
        string Path,
        ImmutableArray<(string Old, string New)> Edits,
        string Where,
        string Line
    )
    {
        /// <summary>Whether it is to a document, and not to a template or schema of the handbook's own.</summary>
        public bool IsOfContent => Path.StartsWith("content/", StringComparison.Ordinal);

        /// <summary>The injured text; a file that is not there begins empty.</summary>
        public string Of(string text)
        {
            foreach (var (old, instead) in Edits)
            {
                var at = text.IndexOf(old, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{Path} has no '{old}'");
                text = text[..at] + instead + text[(at + old.Length)..];
            }
            return text;
        }
    }

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
                var text = injury.Of(
                    Encoding.UTF8.GetString(files.GetValueOrDefault(injury.Path, []))
                );
                files = files.SetItem(injury.Path, Encoding.UTF8.GetBytes(text));
                var hurt = HandbookPipeline.Compile(
                    Sources(files.Where(file => file.Key == injury.Path)),
                    Schemas,
                    Audience.Internal
                );
                documents =
                [
                    .. documents
                        .Where(old => old.Path != injury.Path)
                        .Concat(hurt)
                        .OrderBy(document => document.Path, StringComparer.Ordinal),
                ];
            }
            var compiled = new CompiledHandbook(Sources(files), Schemas, [], documents);
            return Open(
                injury is { IsOfContent: false }
                    ? TemplateCheck.Run(
                        HandbookPipeline.Check(Sources(files), AsOf, new StageClock())
                    )
                    : HandbookPipeline.Judge(compiled, _ => AsOf, new StageClock())
            );
        }

        private static List<Diagnostic> Open(CheckedHandbook handbook) =>
            handbook
                .Findings.Where(finding => finding.Treatment == Treatment.Open)
                .Select(finding => finding.Diagnostic)
                .ToList();

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
