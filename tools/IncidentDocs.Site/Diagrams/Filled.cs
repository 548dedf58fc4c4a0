using System.Collections.Immutable;
using IncidentDocs.Core.Languages.Mermaid;

namespace IncidentDocs.Site.Diagrams;

/// <summary>A flowchart in which every subgraph holds a node: one that is empty becomes a node itself.</summary>
internal static class Filled
{
    /// <summary>The chart without empty subgraphs.</summary>
    public static Flowchart Of(Flowchart chart)
    {
        var keeps = new bool[chart.Subgraphs.Length];
        foreach (var node in chart.Nodes)
        {
            for (
                var at = node.Subgraph;
                at is { } box && !keeps[box];
                at = chart.Subgraphs[box].Parent
            )
            {
                keeps[box] = true;
            }
        }
        if (Array.TrueForAll(keeps, keep => keep))
        {
            return chart;
        }
        return Without(chart, keeps);
    }

    /// <summary>The node at which an edge of a subgraph is hung: one that nothing inside leads away from, or to.</summary>
    public static int Representative(Flowchart chart, FlowEnd end, bool isSource)
    {
        if (!end.IsSubgraph)
        {
            return end.Index;
        }
        var inside = Enumerable
            .Range(0, chart.Nodes.Length)
            .Where(node => IsIn(chart, chart.Nodes[node].Subgraph, end.Index))
            .ToList();
        var joined = chart
            .Edges.Where(edge => !edge.From.IsSubgraph && !edge.To.IsSubgraph)
            .Where(edge => inside.Contains(edge.From.Index) && inside.Contains(edge.To.Index))
            .Select(edge => isSource ? edge.From.Index : edge.To.Index)
            .ToHashSet();
        var free = inside.Where(node => !joined.Contains(node)).DefaultIfEmpty(inside[0]);
        return isSource ? free.Last() : free.First();
    }

    private static bool IsIn(Flowchart chart, int? box, int outer)
    {
        while (box is { } number && number != outer)
        {
            box = chart.Subgraphs[number].Parent;
        }
        return box is not null;
    }

    // An empty box is a child of a box that is kept, or outermost, once its empty parents are nodes beside it.
    private static Flowchart Without(Flowchart chart, bool[] keeps)
    {
        var numbers = new int[keeps.Length];
        var nodes = chart.Nodes.ToBuilder();
        var boxes = ImmutableArray.CreateBuilder<FlowSubgraph>();
        for (var box = 0; box < keeps.Length; box++)
        {
            var subgraph = chart.Subgraphs[box];
            var parent = Kept(chart, keeps, subgraph.Parent) is { } kept
                ? numbers[kept]
                : (int?)null;
            if (keeps[box])
            {
                numbers[box] = boxes.Count;
                boxes.Add(subgraph with { Parent = parent });
            }
            else
            {
                numbers[box] = nodes.Count;
                nodes.Add(new FlowNode(subgraph.Id, subgraph.Title, FlowShape.Rectangle, parent));
            }
        }
        for (var node = 0; node < chart.Nodes.Length; node++)
        {
            nodes[node] = nodes[node] with
            {
                Subgraph = nodes[node].Subgraph is { } box ? numbers[box] : null,
            };
        }
        FlowEnd Renumbered(FlowEnd end) =>
            end.IsSubgraph ? new FlowEnd(numbers[end.Index], keeps[end.Index]) : end;
        return chart with
        {
            Nodes = nodes.ToImmutable(),
            Subgraphs = boxes.ToImmutable(),
            Edges =
            [
                .. chart.Edges.Select(edge =>
                    edge with
                    {
                        From = Renumbered(edge.From),
                        To = Renumbered(edge.To),
                    }
                ),
            ],
        };
    }

    private static int? Kept(Flowchart chart, bool[] keeps, int? box)
    {
        while (box is { } number && !keeps[number])
        {
            box = chart.Subgraphs[number].Parent;
        }
        return box;
    }
}
