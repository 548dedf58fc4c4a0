using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema;

/// <summary>One schema of a <see cref="SchemaSet"/>, ready to evaluate documents with.</summary>
public sealed class CompiledSchema
{
    internal CompiledSchema(string uri, SchemaNode root)
    {
        Uri = uri;
        Root = root;
    }

    /// <summary>Absolute URI, without fragment.</summary>
    public string Uri { get; }

    /// <summary>The properties that a document must have, in the order of the schema.</summary>
    public ImmutableArray<string> Required =>
        Root.Definition is MappingNode schema && schema["required"] is SequenceNode names
            ? [.. names.Items.OfType<ScalarNode>().Select(name => name.Value)]
            : [];

    internal SchemaNode Root { get; }
}
