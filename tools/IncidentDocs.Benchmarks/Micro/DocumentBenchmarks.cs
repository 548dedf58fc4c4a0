using BenchmarkDotNet.Attributes;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Benchmarks.Micro;

/// <summary>What one document costs, part by part; <c>Compile</c> is all of it but rendering.</summary>
public class DocumentBenchmarks
{
    private readonly SchemaSet _schemas = EmbeddedSchemas.Load();
    private DocumentCompiler _compiler = null!;
    private CompiledSchema? _schema;
    private SourceFile _file = null!;
    private ParsedDocument _parsed = null!;

    /// <summary>Folder that the document is taken from.</summary>
    [Params("content/runbooks/", "content/postmortems/", "content/guide/", "content/people/")]
    public string Folder { get; set; } = "";

    /// <summary>Generates the document.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _file = Sample.First(Folder);
        _parsed = DocumentParser.Parse(_file, ParseLimits.Default);
        _schema = _schemas.Find(KindTable.Find(_file.Path)!.SchemaUri);
        _compiler = new DocumentCompiler(_schemas, ParseLimits.Default, Audience.Internal);
    }

    /// <summary>Decodes the file and reads its YAML.</summary>
    [Benchmark]
    public object ReadYaml() => DocumentParser.Parse(_file, ParseLimits.Default);

    /// <summary>Holds it against its schema.</summary>
    [Benchmark]
    public object EvaluateSchema() =>
        SchemaEvaluator.Evaluate(_parsed.Root, _schema!, _parsed.Source);

    /// <summary>Reads headings, links and text off the Markdown.</summary>
    [Benchmark]
    public object? ReadMarkdown() =>
        _parsed.Body is { } body ? MarkdownReader.Read(_parsed.Source, body) : null;

    /// <summary>Writes the Markdown as HTML.</summary>
    [Benchmark]
    public string RenderMarkdown() =>
        _parsed.Body is { } body ? MarkdownRenderer.ToHtml(_parsed.Source.Slice(body)) : "";

    /// <summary>Everything up to the bound document.</summary>
    [Benchmark(Baseline = true)]
    public object Compile() => _compiler.Compile(_file);
}
