using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using NodaTime;

namespace IncidentDocs.Tests.Cli.Pipeline;

/// <summary>The handbook of this repository with a few defects planted into it, compiled once, so that one file after another can be broken.</summary>
internal sealed class HandbookOnTest
{
    private const string PlantedIncident = """
        ---
        id: INC-20261106-01
        title: 심은 장애
        status: active
        severity: P1
        impact: { business: inconvenience, users: few, summary: 없음 }
        services: [payments-api]
        timeline:
          - { at: "2026-11-05T14:20:00+09:00", kind: detected, what: 감지 }
          - { at: "14:10", kind: recovered, what: 복구 }
        ---

        """;

    /// <summary>What is wrong before anything is broken: a defect of each stage, in files of their own.</summary>
    private static readonly ImmutableSortedDictionary<string, string> Defects = new Dictionary<
        string,
        string
    >
    {
        ["content/guide/planted.md"] = "# Planted\n\n[no](nowhere.md)\n\n```mermaid\npie\n```\n",
        ["content/checklists/planted.yml"] =
            "id: planted\ntitle: 심은 것\nuse: incident\nitms: []\nitems: [{ id: one, what: 하나 }]\n",
        ["content/board/items/planted.yml"] = "items: []\nitems: []\n",
        ["content/teams/planted.yml"] =
            "teams:\n  - { id: planted, name: 심은 팀, lead: nobody-at-all }\n",
        ["content/runbooks/planted.md"] = "# 심은 절차\n",
        ["content/oncall/planted.yml"] = "id: planted\n",
        ["content/postmortems/2026/INC-20261107-01.md"] = PlantedIncident,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>When it is checked.</summary>
    public static readonly Instant AsOf = Instant.FromUtc(2026, 11, 23, 3, 0);

    private readonly ImmutableSortedDictionary<string, byte[]> _files;
    private readonly SchemaSet _schemas = EmbeddedSchemas.Load();
    private readonly ImmutableArray<CompiledDocument> _documents;

    private HandbookOnTest(ImmutableSortedDictionary<string, byte[]> files)
    {
        _files = files;
        _documents = HandbookPipeline.Compile(SourcesOf(files), _schemas, Audience.Internal);
        Whole = Judge(files, _documents);
    }

    /// <summary>The handbook.</summary>
    public static HandbookOnTest Instance { get; } = new(Read());

    /// <summary>It, unbroken but for what is planted.</summary>
    public CheckedHandbook Whole { get; }

    /// <summary>Its documents of a kind that has fields: all but plain pages.</summary>
    public IEnumerable<CompiledDocument> Typed =>
        _documents.Where(document =>
            document is { Kind: not null, TranslationOf: null, IsBroken: false }
            && document.Kind != KindTable.Page
            && (document.HasFrontMatter || document.Body is null)
        );

    /// <summary>The bytes of a file.</summary>
    public byte[] BytesOf(string path) => _files[path];

    /// <summary>Checks it with one file replaced, compiling that file alone.</summary>
    public (CompiledDocument Document, CheckedHandbook Handbook) With(string path, byte[] bytes)
    {
        var files = _files.SetItem(path, bytes);
        var only = files.Where(file => file.Key == path);
        var document = HandbookPipeline
            .Compile(SourcesOf(only), _schemas, Audience.Internal)
            .Single();
        var documents = _documents.Select(old => old.Path == path ? document : old);
        return (document, Judge(files, [.. documents]));
    }

    /// <summary>Checks it with one file replaced, compiling everything.</summary>
    public CheckedHandbook WholeWith(string path, byte[] bytes) =>
        HandbookPipeline.Check(
            SourcesOf(_files.SetItem(path, bytes)),
            AsOf,
            new StageClock(),
            Rules.FixtureFiles.Schemas
        );

    private CheckedHandbook Judge(
        ImmutableSortedDictionary<string, byte[]> files,
        ImmutableArray<CompiledDocument> documents
    ) =>
        HandbookPipeline.Judge(
            new CompiledHandbook(SourcesOf(files), _schemas, [], documents),
            _ => AsOf,
            new StageClock()
        );

    private static ImmutableSortedDictionary<string, byte[]> Read()
    {
        var files = FolderSource
            .Of(Verified.RepositoryRoot)
            .Sources.Files.Where(file =>
                file.Path.StartsWith("content/", StringComparison.Ordinal)
                && !file.Path.StartsWith("content/reference/", StringComparison.Ordinal)
            )
            .ToImmutableSortedDictionary(
                file => file.Path,
                file => file.Read(),
                StringComparer.Ordinal
            );
        return files.SetItems(
            Defects.Select(defect =>
                KeyValuePair.Create(defect.Key, Encoding.UTF8.GetBytes(defect.Value))
            )
        );
    }

    private static SourceSet SourcesOf(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        new([
            .. files.Select(file => new SourceFile(file.Key, file.Value.Length, () => file.Value)),
        ]);
}
