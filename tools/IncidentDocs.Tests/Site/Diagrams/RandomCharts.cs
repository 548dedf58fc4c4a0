using System.Collections.Immutable;
using IncidentDocs.Core.Languages.Mermaid;

namespace IncidentDocs.Tests.Site.Diagrams;

/// <summary>Flowcharts by chance, the same for one seed.</summary>
internal static class RandomCharts
{
    private static readonly ImmutableArray<string> s_words =
    [
        "온콜",
        "a",
        "결제 승인이 실패한다",
        "pg_stat_activity",
        "War Room을 열고 지휘자를 정한다",
        "</svg><script>alert(1)</script>",
        "🔥",
        "",
    ];

    /// <summary>A chart.</summary>
    public static Flowchart Of(int seed, int nodes, int edges)
    {
        var chance = new Random(seed);
        var boxes = Boxes(chance, chance.Next(0, 5));
        var shapes = Enum.GetValues<FlowShape>();
        var made = Enumerable
            .Range(0, nodes)
            .Select(node => new FlowNode(
                $"n{node}",
                s_words[chance.Next(s_words.Length)],
                shapes[chance.Next(shapes.Length)],
                boxes.Length > 0 && chance.Next(3) > 0 ? chance.Next(boxes.Length) : null
            ))
            .ToImmutableArray();
        var lines = Enum.GetValues<FlowLine>();
        return new Flowchart(
            (FlowDirection)chance.Next(4),
            made,
            [
                .. Enumerable
                    .Range(0, edges)
                    .Select(_ => Edge(chance, made, boxes, lines))
                    .OfType<FlowEdge>(),
            ],
            boxes
        );
    }

    private static ImmutableArray<FlowSubgraph> Boxes(Random chance, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(box => new FlowSubgraph(
                    $"s{box}",
                    s_words[chance.Next(s_words.Length)],
                    box > 0 && chance.Next(2) > 0 ? chance.Next(box) : null
                )),
        ];

    private static FlowEdge? Edge(
        Random chance,
        ImmutableArray<FlowNode> nodes,
        ImmutableArray<FlowSubgraph> boxes,
        FlowLine[] lines
    )
    {
        var from = End(chance, nodes, boxes);
        var to = End(chance, nodes, boxes);
        return Holds(nodes, boxes, from, to) || Holds(nodes, boxes, to, from)
            ? null
            : new FlowEdge(
                from,
                to,
                chance.Next(3) == 0 ? s_words[chance.Next(s_words.Length)] : "",
                lines[chance.Next(lines.Length)],
                (FlowTip)chance.Next(4),
                (FlowTip)chance.Next(4),
                chance.Next(8) == 0 ? 3 : 1
            );
    }

    private static FlowEnd End(
        Random chance,
        ImmutableArray<FlowNode> nodes,
        ImmutableArray<FlowSubgraph> boxes
    ) =>
        boxes.Length > 0 && chance.Next(10) == 0
            ? new FlowEnd(chance.Next(boxes.Length), true)
            : new FlowEnd(chance.Next(nodes.Length), false);

    // The parser refuses an edge between a box and its inside.
    private static bool Holds(
        ImmutableArray<FlowNode> nodes,
        ImmutableArray<FlowSubgraph> boxes,
        FlowEnd box,
        FlowEnd inside
    )
    {
        int? at = inside.IsSubgraph ? inside.Index : nodes[inside.Index].Subgraph;
        while (at is { } number && (!box.IsSubgraph || number != box.Index))
        {
            at = boxes[number].Parent;
        }
        return at is not null;
    }
}
