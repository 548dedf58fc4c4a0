using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Finds schemas that lead back to themselves without going down into the document, and so would never end.</summary>
internal static class CircleCheck
{
    /// <summary>Reports each circle once and empties the schema that closes it.</summary>
    public static void Break(
        List<(SchemaPlace Place, SchemaNode Node)> schemas,
        SchemaIssues issues
    )
    {
        var places = schemas.ToDictionary(schema => schema.Node, schema => schema.Place);
        var done = new HashSet<SchemaNode>();
        foreach (var (_, node) in schemas)
        {
            Walk(node, done, places, issues);
        }
    }

    private static void Walk(
        SchemaNode start,
        HashSet<SchemaNode> done,
        Dictionary<SchemaNode, SchemaPlace> places,
        SchemaIssues issues
    )
    {
        if (!done.Add(start))
        {
            return;
        }
        var onPath = new HashSet<SchemaNode> { start };
        var path = new Stack<(SchemaNode Node, Queue<SchemaNode> Next)>();
        path.Push((start, NextOf(start)));
        while (path.TryPeek(out var top))
        {
            if (!top.Next.TryDequeue(out var next))
            {
                onPath.Remove(path.Pop().Node);
            }
            else if (onPath.Contains(next))
            {
                var place = places[top.Node];
                issues.Add(
                    place.Source,
                    place.Node.Span,
                    "끝없이 자기 자신을 가리키는 스키마",
                    "the schema leads back to itself without end"
                );
                top.Node.Fill(type: null, []);
                top.Next.Clear();
            }
            else if (done.Add(next))
            {
                onPath.Add(next);
                path.Push((next, NextOf(next)));
            }
        }
    }

    private static Queue<SchemaNode> NextOf(SchemaNode node) =>
        new(node.Keywords.SelectMany(keyword => keyword.InPlace));
}
