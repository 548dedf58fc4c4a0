using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Compilation;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema;

/// <summary>Schemas compiled together, so that they may refer to one another. Immutable: any number of threads may evaluate with it.</summary>
public sealed class SchemaSet
{
    private readonly Dictionary<string, CompiledSchema> _schemas;

    private SchemaSet(CompiledSources compiled)
    {
        _schemas = compiled
            .Roots.Select(root => new CompiledSchema(root.Key, root.Value))
            .ToDictionary(schema => schema.Uri, StringComparer.Ordinal);
        Diagnostics = compiled.Diagnostics;
    }

    /// <summary>What is wrong with the schemas themselves (SCH002). A keyword that is wrong checks nothing; the rest of its schema works.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The URIs of the schemas in ordinal order, those of embedded <c>$id</c>s included.</summary>
    public IEnumerable<string> Uris => _schemas.Keys.Order(StringComparer.Ordinal);

    /// <summary>Compiles draft-07 schemas. Where two documents claim one URI the first keeps it, and the second is a finding.</summary>
    public static SchemaSet Load(IEnumerable<SchemaSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new SchemaSet(SchemaCompiler.Compile(sources));
    }

    /// <summary>The schema of a URI (without fragment), or null where none was loaded.</summary>
    public CompiledSchema? Find(string uri) => _schemas.GetValueOrDefault(uri);
}
