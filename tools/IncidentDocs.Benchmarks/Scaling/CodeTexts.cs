using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Code in fences: YAML and JSON as they are coloured, flowcharts as they are drawn.</summary>
internal static class CodeTexts
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        Data()
            .Select(text => new ScalingCase("data, coloured", text.Name, text.Of, Colour, Mebibyte))
            .Concat(
                Charts()
                    .Select(text => new ScalingCase(
                        "Mermaid",
                        text.Name,
                        size => "flowchart TD\n" + text.Of(size),
                        Draw,
                        Mebibyte
                    ))
            );

    private static bool Colour(string text) =>
        CodeHighlighter.Tokens(text, "yaml", _ => true).Length < 0;

    private static bool Draw(string text)
    {
        var reading = FlowchartParser.Parse(text);
        if (reading.Problems.IsEmpty)
        {
            var drawing = FlowDrawing.Of(reading.Chart);
            return FlowSvg.Of(drawing, "a", "b").Length < 0;
        }
        return reading.Problems.Any(problem =>
            problem.Message.En.Contains("more than", StringComparison.Ordinal)
            || problem.Message.En.Contains("longer than", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<(string Name, Func<int, string> Of)> Data() =>
        [
            ("keys", size => Fill("a: b\n", size)),
            ("dashes", size => Fill("- ", size)),
            ("braces", size => Fill("{", size)),
            ("JSON", size => Fill("{\"a\": [1, true, \"b\"]}, ", size)),
            ("colons", size => Fill(":", size)),
            ("colons and blanks", size => Fill("a :", size)),
            ("quotes", size => Fill("\"", size | 1)),
            ("quotes and colons", size => Fill("\":", size)),
            ("escapes", size => "\"" + Fill("\\", size)),
            ("block headers", size => Fill("|", size)),
            ("block headers and digits", size => Fill("|1", size)),
            ("blocks", size => Fill("a: |\n  b\n", size)),
            ("block of blank lines", size => "a: |\n" + Fill("\n", size)),
            ("comments", size => Fill(" #", size)),
            ("marks", size => Fill("a#", size)),
            ("anchors", size => Fill("&", size)),
            ("blanks", size => "a" + Fill(" ", size)),
            ("blanks and signs", size => Fill("a      ,", size)),
            ("numbers", size => Fill("1", size)),
            ("parameters open", size => Fill("{{a", size)),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Charts() =>
        [
            ("a chain", size => Numbered(at => $"n{at} --> n{at + 1}\n", size)),
            ("a chain in a line", size => "a" + Numbered(at => $" --> n{at}", size)),
            ("all to all", size => Numbered(at => $"n{at % 13} --> n{at % 17}\n", size)),
            ("groups of nodes", size => "a" + Numbered(at => $" & n{at}", size) + " --> b"),
            ("nodes", size => Numbered(at => $"n{at}[a]\n", size)),
            ("one node", size => Fill("a[b]\n", size)),
            ("brackets", size => Fill("a[", size)),
            ("shapes", size => Fill("a((", size)),
            ("quotes", size => Fill("a[\"", size)),
            ("long text", size => $"a[{Fill("b ", size)}]"),
            ("long edge", size => $"a {Fill("-", size)}> b"),
            ("texts of edges", size => Fill("a -->|", size)),
            ("subgraphs", size => Fill("subgraph a\n", size)),
            (
                "subgraphs side by side",
                size => Numbered(at => $"subgraph s{at}\na{at}\nend\n", size)
            ),
            ("comments", size => Fill("%% a\n", size)),
            ("entities", size => $"a[{Fill("#a", size)}]"),
            ("styles", size => Fill("style a fill:#fff\n", size)),
            ("classes", size => Fill("classDef a fill:#fff\n", size)),
            ("semicolons", size => Fill(";", size)),
        ];
}
