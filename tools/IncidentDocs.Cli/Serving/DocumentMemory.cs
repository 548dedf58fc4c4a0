using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Cli.Serving;

/// <summary>The compiled documents of a handbook for one audience. A file whose bytes have not changed is not compiled again, and of one that can't be read any more the last sound version is remembered.</summary>
/// <param name="audience">For whom.</param>
internal sealed class DocumentMemory(Audience audience)
{
    private Dictionary<string, SourceFile> _files = [];
    private Dictionary<string, CompiledDocument> _compiled = [];
    private Dictionary<string, CompiledDocument> _sound = [];
    private SchemaSet? _schemas;

    /// <summary>Compiles what changed.</summary>
    /// <returns>The documents as they are; and the same with the last sound version in the place of each that is broken.</returns>
    public (ImmutableArray<CompiledDocument> Now, ImmutableArray<CompiledDocument> Shown) Compile(
        SourceSet sources,
        SchemaSet schemas
    )
    {
        var known = ReferenceEquals(schemas, _schemas)
            ? sources
                .Files.Where(file => ReferenceEquals(_files.GetValueOrDefault(file.Path), file))
                .Select(file => _compiled.GetValueOrDefault(file.Path))
                .OfType<CompiledDocument>()
                .ToDictionary(document => document.Path, StringComparer.Ordinal)
            : null;
        var now = HandbookPipeline.Compile(sources, schemas, audience, known);
        var shown = now.Any(document => document.IsBroken)
            ? [.. now.Select(document => ShownFor(document))]
            : now;
        _schemas = schemas;
        _files = sources.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _compiled = now.ToDictionary(document => document.Path, StringComparer.Ordinal);
        _sound = shown
            .Where(document => !document.IsBroken)
            .ToDictionary(document => document.Path, StringComparer.Ordinal);
        return (now, shown);
    }

    private CompiledDocument ShownFor(CompiledDocument document) =>
        document.IsBroken ? _sound.GetValueOrDefault(document.Path) ?? document : document;
}
