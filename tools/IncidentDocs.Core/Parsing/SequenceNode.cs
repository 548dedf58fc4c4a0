using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A sequence of nodes.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="items">The items in order.</param>
public sealed class SequenceNode(TextSpan span, ImmutableArray<DataNode> items) : DataNode(span)
{
    /// <summary>The items in order.</summary>
    public ImmutableArray<DataNode> Items { get; } = items;
}
