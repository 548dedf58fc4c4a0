using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Finds schemas that lead back to themselves without going down into the document, and so would never end.</summary>
/// <param name="places">Where the schemas stand.</param>
/// <param name="issues">Where to report them.</param>
internal sealed class CircleCheck(
    IReadOnlyDictionary<SchemaNode, SchemaPlace> places,
    SchemaIssues issues
)
{
    private readonly HashSet<SchemaNode> _seen = [];
    private readonly HashSet<SchemaNode> _onPath = [];
    private readonly Stack<(SchemaNode Node, Queue<SchemaNode> Next)> _path = new();

    /// <summary>Reports each circle once and empties the schema that closes it.</summary>
    public void Break()
    {
        foreach (var node in places.Keys)
        {
            Visit(node);
            while (_path.TryPeek(out var top))
            {
                if (top.Next.TryDequeue(out var next))
                {
                    Follow(top.Node, top.Next, next);
                }
                else
                {
                    _onPath.Remove(_path.Pop().Node);
                }
            }
        }
    }

    private void Follow(SchemaNode node, Queue<SchemaNode> others, SchemaNode next)
    {
        if (!_onPath.Contains(next))
        {
            Visit(next);
            return;
        }
        var place = places[node];
        issues.Add(
            place.Source,
            place.Node.Span,
            "끝없이 자기 자신을 가리키는 스키마",
            "the schema leads back to itself without end"
        );
        node.Fill(type: null, []);
        others.Clear();
    }

    /// <summary>Goes to a schema not seen before; most lead nowhere and are left at once.</summary>
    private void Visit(SchemaNode node)
    {
        if (!_seen.Add(node))
        {
            return;
        }
        Queue<SchemaNode>? next = null;
        foreach (var keyword in node.Keywords)
        {
            foreach (var schema in keyword.InPlace)
            {
                (next ??= new Queue<SchemaNode>()).Enqueue(schema);
            }
        }
        if (next is not null)
        {
            _onPath.Add(node);
            _path.Push((node, next));
        }
    }
}
