using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>A value under evaluation.</summary>
/// <param name="Node">The value.</param>
/// <param name="Key">The key that owns it; null for the root and for items of sequences.</param>
internal readonly record struct Subject(DataNode Node, ScalarNode? Key)
{
    /// <summary>Where a finding about the value points: the value, or its key where the value is empty.</summary>
    public TextSpan ValuePlace => Node.Span.Length > 0 || Key is null ? Node.Span : Key.Span;

    /// <summary>Where a finding about the whole of a collection points (something missing, too few items): the owning key, else the first key.</summary>
    public TextSpan OwnerPlace
    {
        get
        {
            if (Key is not null)
            {
                return Key.Span;
            }
            return Node is MappingNode { Entries: [var first, ..] } ? first.Key.Span : Node.Span;
        }
    }
}
