using static IncidentDocs.Benchmarks.Hostile.HostileCase;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>Markdown and diagrams written to exhaust their readers, or to get script into a page.</summary>
internal static class HostileMarkdown
{
    /// <summary>The cases.</summary>
    public static IEnumerable<HostileCase> Cases() =>
        Texts().Select(text => Of(text.Name, "content/guide/page.md", text.Text));

    private static IEnumerable<(string Name, string Text)> Texts() =>
        [
            ("quotes-128", Repeat("> ", 128) + "a"),
            ("quotes-100-000", Repeat("> ", 100_000) + "a"),
            ("lists-64", Repeat("- ", 64) + "a"),
            ("lists-100-000", Repeat("- ", 100_000) + "a"),
            ("equal-headings-30-kb", Repeat("# a\n\n", 6_000)),
            ("equal-headings-1-mb", Repeat("# a\n\n", 200_000)),
            (
                "ragged-table-3-000",
                Each(3_000, _ => "|") + "\n" + Repeat("|-", 3_000) + "\n" + Repeat("|\n", 3_000)
            ),
            (
                "table-3-000-columns",
                Repeat("|a", 3_000)
                    + "|\n"
                    + Repeat("|-", 3_000)
                    + "|\n"
                    + Repeat("|b", 3_000)
                    + "|\n"
            ),
            ("table-50-000-rows", "|a|b|\n|-|-|\n" + Repeat("|c|d|\n", 50_000)),
            ("links-never-closed-50-000", Repeat("[a](b", 50_000)),
            ("brackets-50-000", Repeat("[", 50_000)),
            ("bracket-pairs-50-000", Repeat("[", 50_000) + Repeat("]", 50_000)),
            ("images-50-000", Repeat("![", 50_000) + "a"),
            ("stars-100-000", Repeat("*a ", 100_000)),
            ("emphasis-50-000", Repeat("*a **b ", 50_000)),
            ("backticks", Each(1_000, at => new string('`', at) + "a")),
            ("footnotes-20-000", Each(20_000, at => $"a[^{at}]\n\n[^{at}]: b\n\n")),
            ("references-20-000", Each(20_000, at => $"[a{at}]\n\n[a{at}]: b\n\n")),
            ("html-50-000", Repeat("<details>", 50_000)),
            ("comments-50-000", Repeat("<!-- ", 50_000)),
            ("autolinks-50-000", Repeat("<https://a.example/", 50_000)),
            ("containers-20-000", Repeat("::: note\n", 20_000)),
            ("script-in-a-link", "[x](JaVaScRiPt&#58;alert(1)) ![y](data:text/html,x)\n"),
            (
                "script-in-attributes",
                "# h {onclick=alert(1)}\n\n<img src=x onerror=alert(1)><script>alert(1)</script>\n"
            ),
            ("page-of-1-mib", Repeat("가나다라 ", 80_000)),
            ("mermaid-chain-20-000", Mermaid(Each(20_000, at => $"n{at} --> n{at + 1}\n"))),
            ("mermaid-all-to-all-150", Mermaid(Each(150, a => Each(150, b => $"n{a} --> n{b}\n")))),
            ("mermaid-brackets", Mermaid(Repeat("a[", 100_000))),
            ("mermaid-subgraphs", Mermaid(Repeat("subgraph a\n", 50_000))),
        ];

    private static string Mermaid(string lines) => $"```mermaid\nflowchart TD\n{lines}```\n";
}
