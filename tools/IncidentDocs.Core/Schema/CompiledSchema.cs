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

    internal SchemaNode Root { get; }
}
