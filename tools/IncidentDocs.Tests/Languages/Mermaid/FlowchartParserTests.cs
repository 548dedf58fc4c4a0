using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Languages.Mermaid;
using Xunit;

namespace IncidentDocs.Tests.Languages.Mermaid;

public sealed class FlowchartParserTests
{
    [Theory]
    [InlineData("A", FlowShape.Rectangle, "A")]
    [InlineData("A[글]", FlowShape.Rectangle, "글")]
    [InlineData("A(글)", FlowShape.Rounded, "글")]
    [InlineData("A([글])", FlowShape.Stadium, "글")]
    [InlineData("A[[글]]", FlowShape.Subroutine, "글")]
    [InlineData("A[(글)]", FlowShape.Cylinder, "글")]
    [InlineData("A((글))", FlowShape.Circle, "글")]
    [InlineData("A(((글)))", FlowShape.DoubleCircle, "글")]
    [InlineData("A>글]", FlowShape.Flag, "글")]
    [InlineData("A{글}", FlowShape.Rhombus, "글")]
    [InlineData("A{{글}}", FlowShape.Hexagon, "글")]
    [InlineData("A[/글/]", FlowShape.LeanRight, "글")]
    [InlineData("A[\\글\\]", FlowShape.LeanLeft, "글")]
    [InlineData("A[/글\\]", FlowShape.Trapezoid, "글")]
    [InlineData("A[\\글/]", FlowShape.TrapezoidTop, "글")]
    [InlineData("A[\"(괄호) [와] {따옴표}\"]", FlowShape.Rectangle, "(괄호) [와] {따옴표}")]
    [InlineData("A[\"#quot;a#quot; &lt;b&gt; #35;\"]", FlowShape.Rectangle, "\"a\" <b> #")]
    [InlineData("A[한 줄<br>두 줄<BR />세 줄]", FlowShape.Rectangle, "한 줄\n두 줄\n세 줄")]
    [InlineData("A[글]:::danger", FlowShape.Rectangle, "글")]
    [InlineData("처리-중", FlowShape.Rectangle, "처리-중")]
    public void A_node_has_its_shape_and_text(string node, FlowShape shape, string label)
    {
        var found = Assert.Single(Whole($"flowchart TD\n {node}\n").Nodes);
        Assert.Equal((shape, label), (found.Shape, found.Label));
    }

    [Theory]
    [InlineData("-->", FlowLine.Solid, FlowTip.None, FlowTip.Arrow, 1, "")]
    [InlineData("---->", FlowLine.Solid, FlowTip.None, FlowTip.Arrow, 3, "")]
    [InlineData("---", FlowLine.Solid, FlowTip.None, FlowTip.None, 1, "")]
    [InlineData("----", FlowLine.Solid, FlowTip.None, FlowTip.None, 2, "")]
    [InlineData("-.->", FlowLine.Dotted, FlowTip.None, FlowTip.Arrow, 1, "")]
    [InlineData("-..->", FlowLine.Dotted, FlowTip.None, FlowTip.Arrow, 2, "")]
    [InlineData("-.-", FlowLine.Dotted, FlowTip.None, FlowTip.None, 1, "")]
    [InlineData("==>", FlowLine.Thick, FlowTip.None, FlowTip.Arrow, 1, "")]
    [InlineData("===", FlowLine.Thick, FlowTip.None, FlowTip.None, 1, "")]
    [InlineData("~~~", FlowLine.Invisible, FlowTip.None, FlowTip.None, 1, "")]
    [InlineData("<-->", FlowLine.Solid, FlowTip.Arrow, FlowTip.Arrow, 1, "")]
    [InlineData("o--o", FlowLine.Solid, FlowTip.Circle, FlowTip.Circle, 1, "")]
    [InlineData("x-.-x", FlowLine.Dotted, FlowTip.Cross, FlowTip.Cross, 1, "")]
    [InlineData("--x", FlowLine.Solid, FlowTip.None, FlowTip.Cross, 1, "")]
    [InlineData("-->|예|", FlowLine.Solid, FlowTip.None, FlowTip.Arrow, 1, "예")]
    [InlineData("-->|\"a | b\"|", FlowLine.Solid, FlowTip.None, FlowTip.Arrow, 1, "a | b")]
    [InlineData("-- 아니오 -->", FlowLine.Solid, FlowTip.None, FlowTip.Arrow, 1, "아니오")]
    [InlineData("-- 글 ---", FlowLine.Solid, FlowTip.None, FlowTip.None, 1, "글")]
    [InlineData("-. 글 .->", FlowLine.Dotted, FlowTip.None, FlowTip.Arrow, 1, "글")]
    [InlineData("== 글 ==>", FlowLine.Thick, FlowTip.None, FlowTip.Arrow, 1, "글")]
    [InlineData("-- \"--> 글\" -->", FlowLine.Solid, FlowTip.None, FlowTip.Arrow, 1, "--> 글")]
    public void An_edge_has_its_line(
        string link,
        FlowLine line,
        FlowTip start,
        FlowTip end,
        int length,
        string label
    )
    {
        var edge = Assert.Single(Whole($"graph LR;A {link} B").Edges);
        Assert.Equal((line, start, end), (edge.Line, edge.Start, edge.End));
        Assert.Equal((length, label), (edge.Length, edge.Label));
    }

    [Fact]
    public void Chains_and_groups_join_all_with_all()
    {
        var chart = Whole("flowchart LR\nA & B --> C & D --> E; E-->A\n");
        Assert.Equal(
            "A>C A>D B>C B>D C>E D>E E>A",
            string.Join(
                ' ',
                chart.Edges.Select(edge => $"{chart.LabelOf(edge.From)}>{chart.LabelOf(edge.To)}")
            )
        );
    }

    [Theory]
    [InlineData("TD", FlowDirection.Down)]
    [InlineData("TB", FlowDirection.Down)]
    [InlineData("BT", FlowDirection.Up)]
    [InlineData("LR", FlowDirection.Right)]
    [InlineData("RL", FlowDirection.Left)]
    public void The_direction_is_read(string word, FlowDirection direction) =>
        Assert.Equal(direction, Whole($"flowchart {word}\nA").Direction);

    [Fact]
    public void Boxes_nest_and_may_be_ends_of_edges()
    {
        var chart = Whole(
            """
            flowchart TD
              A --> two
              subgraph one [첫째 상자]
                B
                subgraph two
                  C --> B
                end
              end
              subgraph "셋째 상자"
                A
              end
            """
        );
        Assert.Equal(["첫째 상자", "two", "셋째 상자"], chart.Subgraphs.Select(box => box.Title));
        Assert.Equal([null, 0, null], chart.Subgraphs.Select(box => box.Parent));
        Assert.Equal(
            ["A 2", "B 1", "C 1"],
            chart.Nodes.Select(node => $"{node.Id} {node.Subgraph}")
        );
        Assert.Equal(new FlowEnd(1, true), chart.Edges[0].To);
    }

    [Fact]
    public void Looks_comments_and_directives_are_passed_over()
    {
        var chart = Whole(
            """
            ---
            title: "제목"
            ---
            %%{init: {"theme": "dark"}}%%
            flowchart TD %% 방향
              %% A --> Z
              classDef red fill:#f00
              A:::red --> B %% 뒤
              class B red; style A fill:#fff
              linkStyle 0 stroke:#000
              accDescr: 설명
            """
        );
        Assert.Equal(["A", "B"], chart.Nodes.Select(node => node.Id));
        Assert.Equal(("제목", "설명"), (chart.Title, chart.Description));
    }

    [Theory]
    [InlineData("flowchart TD\nA --> B\nclick A \"https://x.example\"", "click", 3, 1)]
    [InlineData("flowchart TD\nA@{ shape: cyl }", "A@{", 2, 1)]
    [InlineData("flowchart TD\nA e1@--> B", "e1@-->", 2, 3)]
    [InlineData("flowchart sideways\nA", "sideways", 1, 11)]
    [InlineData("flowchart TD\nA[글\nB", "[", 2, 2)]
    [InlineData("flowchart TD\nA -- 글 B", "--", 2, 3)]
    [InlineData("flowchart TD\nA -->|글 B", "|", 2, 6)]
    [InlineData("flowchart TD\nA --> ", "", 2, 7)]
    [InlineData("flowchart TD\nA ==> B ))", "))", 2, 9)]
    [InlineData("flowchart TD\nA\nend", "end", 3, 1)]
    [InlineData("flowchart TD\nsubgraph x\nA", "subgraph", 2, 1)]
    [InlineData("flowchart TD\nsubgraph x\nA --> x\nend", "--", 3, 3)]
    [InlineData("flowchart TD\nA[|글|]", "[|", 2, 2)]
    [InlineData("flowchart TD\n%% nothing", "", 1, 13)]
    public void What_is_not_understood_is_named_where_it_stands(
        string code,
        string text,
        int line,
        int column
    )
    {
        var problem = Assert.Single(FlowchartParser.Parse(code).Problems);
        var before = code[..problem.Span.Start];
        Assert.Equal(line, before.Count(letter => letter == '\n') + 1);
        Assert.Equal(column, before.Length - before.LastIndexOf('\n'));
        Assert.Equal(text, code.Substring(problem.Span.Start, problem.Span.Length).Trim());
        Assert.NotEqual(problem.Message.Ko, problem.Message.En);
    }

    [Fact]
    public void Too_large_a_chart_is_one_problem()
    {
        var code = new StringBuilder("flowchart TD\n");
        for (var node = 0; node < 300; node++)
        {
            code.Append($"n{node}\n");
        }
        var problem = Assert.Single(FlowchartParser.Parse(code.ToString()).Problems);
        Assert.Contains("150", problem.Message.In(Language.English), StringComparison.Ordinal);
    }

    private static Flowchart Whole(string code)
    {
        var reading = FlowchartParser.Parse(code);
        Assert.Empty(reading.Problems);
        return reading.Chart;
    }
}
