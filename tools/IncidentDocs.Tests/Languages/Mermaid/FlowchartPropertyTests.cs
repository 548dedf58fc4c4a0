using CsCheck;
using IncidentDocs.Core.Languages.Mermaid;
using Xunit;

namespace IncidentDocs.Tests.Languages.Mermaid;

/// <summary>Whatever a diagram is: no exception, every place inside it, and lines between nodes that there are.</summary>
public sealed class FlowchartPropertyTests
{
    private static readonly string[] Pieces =
    [
        "flowchart TD\n",
        "flowchart LR\n",
        "graph\n",
        "gantt\n",
        "\n",
        "\n\n",
        " ",
        ";",
        "A",
        "B",
        "처리",
        "end",
        "subgraph ",
        "subgraph S[글]\n",
        "\nend\n",
        "direction LR\n",
        "-->",
        "---",
        "-.->",
        "==>",
        "<-->",
        "--x",
        "o--",
        "-- 글 -->",
        "|글|",
        "|",
        "&",
        " & ",
        ":::",
        "classDef a b\n",
        "class A b\n",
        "style A fill:#fff\n",
        "click A href\n",
        "%% 주석\n",
        "%%{init: {}}%%\n",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "[[",
        "]]",
        "((",
        "))",
        "[/",
        "/]",
        "[\\",
        "\\]",
        ">",
        "\"",
        "#quot;",
        "<br>",
        "@{",
        "🔥",
        "\u2028",
        "\0",
    ];

    private static readonly Gen<string> Diagrams = Gen.OneOf(Pieces)
        .Array[0, 40]
        .Select(pieces => "flowchart TD\n" + string.Concat(pieces));

    [Fact]
    public void Random_diagrams_never_throw() =>
        Diagrams.Holds(
            code =>
            {
                var (chart, problems) = FlowchartParser.Parse(code);
                Assert.All(
                    problems,
                    problem =>
                    {
                        Assert.InRange(problem.Span.Start, 0, code.Length);
                        Assert.InRange(problem.Span.End, problem.Span.Start, code.Length);
                    }
                );
                Assert.NotNull(chart);
            },
            5_000,
            share: 4
        );
}
