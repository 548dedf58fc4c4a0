using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A node of a parsed YAML document with its place in the file.</summary>
/// <param name="span">Where the node stands; of a block collection, from its first to its last item.</param>
public abstract class DataNode(TextSpan span)
{
    /// <summary>Where the node stands in the file.</summary>
    public TextSpan Span { get; } = span;
}
