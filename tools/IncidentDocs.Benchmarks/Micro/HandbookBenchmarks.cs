using BenchmarkDotNet.Attributes;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Schema;
using NodaTime;

namespace IncidentDocs.Benchmarks.Micro;

/// <summary>What the stages over the whole handbook cost.</summary>
public class HandbookBenchmarks
{
    private readonly Instant _asOf = Instant.FromDateTimeOffset(World.AsOf);
    private SourceSet _sources = null!;
    private CompiledDocument[] _documents = [];
    private Catalog _catalog = null!;
    private HandbookFacts _facts = null!;

    /// <summary>Number of documents.</summary>
    [Params(100, 1000)]
    public int Documents { get; set; }

    /// <summary>Generates and compiles the handbook.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _sources = Sample.Handbook(Documents);
        var compiler = new DocumentCompiler(
            EmbeddedSchemas.Load(),
            ParseLimits.Default,
            Audience.Internal
        );
        _documents = [.. _sources.Files.Select(compiler.Compile)];
        _catalog = CatalogBuilder.Build(_documents, Audience.Internal).Catalog;
        _facts = HandbookFacts.Derive(_catalog, _asOf);
    }

    /// <summary>Loads the schemas; once a run.</summary>
    [Benchmark]
    public object LoadSchemas() => EmbeddedSchemas.Load();

    /// <summary>Builds the catalogue and checks every reference.</summary>
    [Benchmark]
    public object BuildCatalog() => CatalogBuilder.Build(_documents, Audience.Internal);

    /// <summary>Checks places, links and orphans.</summary>
    [Benchmark]
    public object CheckCatalog() => CatalogChecks.Run(_catalog, _sources);

    /// <summary>Derives the facts.</summary>
    [Benchmark]
    public object DeriveFacts() => HandbookFacts.Derive(_catalog, _asOf);

    /// <summary>Runs all rules.</summary>
    [Benchmark]
    public object RunRules() => RuleCatalog.Run(_facts);
}
