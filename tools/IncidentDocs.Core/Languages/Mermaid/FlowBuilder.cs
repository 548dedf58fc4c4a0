namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Collects what a flowchart names, and turns it into a chart at the end, when it is known which names are subgraphs.</summary>
internal sealed class FlowBuilder
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<FlowNode> _nodes = [];
    private readonly List<FlowSubgraph> _subgraphs = [];
    private readonly List<(int Number, TextSpan Span, HashSet<int> Named)> _open = [];
    private readonly List<(int From, int To, FlowEdge Edge, TextSpan Span)> _edges = [];
    private readonly List<CodeProblem> _problems = [];

    public FlowDirection Direction { get; set; } = FlowDirection.Down;

    public string? Title { get; set; }

    public string? Description { get; set; }

    public bool IsInSubgraph => _open.Count > 0;

    public void Report(TextSpan span, Message message)
    {
        if (_problems.Count < FlowLimits.Problems)
        {
            _problems.Add(new CodeProblem(span, message));
        }
    }

    /// <summary>Names a node: the first time makes it, a text or a shape replaces what it had.</summary>
    public int Name(string id, string? label, FlowShape shape, TextSpan span)
    {
        if (!_ids.TryGetValue(id, out var number))
        {
            number = _nodes.Count;
            _ids.Add(id, number);
            _nodes.Add(new FlowNode(id, id, FlowShape.Rectangle, null));
            if (_nodes.Count == FlowLimits.Nodes + 1)
            {
                Report(span, FlowProblems.TooMany("도형", "nodes", FlowLimits.Nodes));
            }
        }
        if (label is not null)
        {
            CheckLength(label, span);
            _nodes[number] = _nodes[number] with { Label = label, Shape = shape };
        }
        if (_open.Count > 0)
        {
            _open[^1].Named.Add(number);
        }
        return number;
    }

    public void Connect(int from, int to, FlowEdge edge, TextSpan span)
    {
        _edges.Add((from, to, edge, span));
        CheckLength(edge.Label, span);
        if (_edges.Count == FlowLimits.Edges + 1)
        {
            Report(span, FlowProblems.TooMany("선", "edges", FlowLimits.Edges));
        }
    }

    public void Open(string id, string title, TextSpan span)
    {
        CheckLength(title, span);
        if (_subgraphs.Count == FlowLimits.Subgraphs)
        {
            Report(span, FlowProblems.TooMany("상자", "subgraphs", FlowLimits.Subgraphs));
        }
        _subgraphs.Add(
            new FlowSubgraph(
                id.Length == 0 ? $"subgraph-{_subgraphs.Count + 1}" : id,
                title,
                _open.Count == 0 ? null : _open[^1].Number
            )
        );
        _open.Add((_subgraphs.Count - 1, span, []));
    }

    /// <summary>Closes the innermost subgraph; the nodes it names are in it unless one inside it, or one before it, has them.</summary>
    public void Close()
    {
        var (number, _, named) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        foreach (var node in named.Order().Where(node => _nodes[node].Subgraph is null))
        {
            _nodes[node] = _nodes[node] with { Subgraph = number };
        }
    }

    public void CheckNotEmpty(TextSpan span)
    {
        if (_nodes.Count == 0 && _subgraphs.Count == 0 && _problems.Count == 0)
        {
            Report(span, FlowProblems.Empty);
        }
    }

    public FlowchartReading Build()
    {
        while (_open.Count > 0)
        {
            Report(_open[^1].Span, FlowProblems.Unclosed("subgraph"));
            Close();
        }
        var ends = Ends();
        var edges = _edges
            .Select(edge => edge.Edge with { From = ends[edge.From], To = ends[edge.To] })
            .ToImmutableArray();
        CheckInside(edges);
        return new FlowchartReading(
            new Flowchart(
                Direction,
                [.. _nodes.Where(node => SubgraphOf(node.Id) < 0)],
                edges,
                [.. _subgraphs]
            )
            {
                Title = Title,
                Description = Description,
            },
            [.. _problems.OrderBy(problem => problem.Span.Start)]
        );
    }

    // Where each name leads once those of subgraphs are taken out of the nodes.
    private List<FlowEnd> Ends()
    {
        var ends = new List<FlowEnd>();
        var next = 0;
        foreach (var node in _nodes)
        {
            var box = SubgraphOf(node.Id);
            ends.Add(box < 0 ? new FlowEnd(next++, false) : new FlowEnd(box, true));
        }
        return ends;
    }

    private int SubgraphOf(string id) =>
        _subgraphs.FindIndex(box => string.Equals(box.Id, id, StringComparison.Ordinal));

    private void CheckInside(ImmutableArray<FlowEdge> edges)
    {
        var nodes = _nodes.Where(node => SubgraphOf(node.Id) < 0).ToList();
        foreach (var (edge, (_, _, _, span)) in edges.Zip(_edges))
        {
            if (Holds(edge.From, edge.To, nodes) || Holds(edge.To, edge.From, nodes))
            {
                var box = edge.From.IsSubgraph ? edge.From : edge.To;
                Report(span, FlowProblems.IntoItself(_subgraphs[box.Index].Id));
            }
        }
    }

    private bool Holds(FlowEnd box, FlowEnd inside, List<FlowNode> nodes)
    {
        if (!box.IsSubgraph)
        {
            return false;
        }
        int? at = inside.IsSubgraph ? inside.Index : nodes[inside.Index].Subgraph;
        while (at is { } number && number != box.Index)
        {
            at = _subgraphs[number].Parent;
        }
        return at is not null;
    }

    private void CheckLength(string label, TextSpan span)
    {
        if (label.Length > FlowLimits.Label)
        {
            Report(span, FlowProblems.TooLong(FlowLimits.Label));
        }
    }
}
