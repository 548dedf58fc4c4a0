using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The places of the scalars of a tree.</summary>
internal sealed class PlacesWithin
{
    private readonly HashSet<TextSpan> _spans = [];

    /// <summary>Gathers the places.</summary>
    public PlacesWithin(DataNode root) => Add(root);

    /// <summary>Whether a scalar of the tree stands there.</summary>
    public bool Has(TextSpan span) => _spans.Contains(span);

    private void Add(DataNode node)
    {
        switch (node)
        {
            case ScalarNode:
                _spans.Add(node.Span);
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Add(item);
                }
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    _spans.Add(entry.Key.Span);
                    Add(entry.Value);
                }
                break;
        }
    }
}
