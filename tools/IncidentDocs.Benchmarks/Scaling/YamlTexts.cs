using System.Text;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>YAML, as data and as front matter: parsed, checked against its schema and bound.</summary>
internal static class YamlTexts
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly Lazy<DocumentCompiler> s_compiler = new(() =>
        new DocumentCompiler(
            EmbeddedSchemas.Load(),
            ParseLimits.Default,
            Core.Model.Audience.Internal
        )
    );

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        Data()
            .Select(text => Case("YAML", "content/synonyms.yml", text))
            .Concat(Data().Select(text => Case("front matter", Page, Inside(text))))
            .Concat(Rules().Select(text => Case("alert rules", "content/alerts/rules.yml", text)));

    /// <summary>Compiles a file as a handbook would; true where it is too large, too deep, or has too many nodes.</summary>
    public static bool Compile(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return s_compiler
            .Value.Compile(new SourceFile(path, bytes.Length, () => bytes))
            .Diagnostics.Any(found => found.Descriptor.Code is "DOC004");
    }

    private const string Page = "content/guide/page.md";

    private static ScalingCase Case(
        string reader,
        string path,
        (string Name, Func<int, string> Of) text
    ) => new(reader, text.Name, text.Of, written => Compile(path, written), Mebibyte);

    private static (string, Func<int, string>) Inside((string Name, Func<int, string> Of) text) =>
        (text.Name, size => $"---\n{text.Of(size)}\n---\n# 쪽\n");

    private static IEnumerable<(string Name, Func<int, string> Of)> Data() =>
        [
            ("depth in dashes", size => Fill("- ", size)),
            ("depth in keys", size => Fill("? ", size)),
            ("depth in mappings", size => Growing("", ' ', "a:\n", size)),
            ("depth in brackets", size => Fill("[", size / 2) + Fill("]", size / 2)),
            ("depth in braces", size => Fill("{a: ", size)),
            ("flow sequence", size => "a: [" + Fill("b, ", size) + "b]\n"),
            ("flow sequence in lines", size => "a: [" + Fill("b,\n  ", size) + "b]\n"),
            ("flow mapping", size => "a: {" + Numbered(at => $"k{at}: 1, ", size) + "z: 1}\n"),
            ("flow sequences", size => Fill("- [a, [b, {c: d}]]\n", size)),
            ("flow sequence never closed", size => "a: [" + Fill("b, ", size)),
            ("keys", size => Numbered(at => $"k{at}: 1\n", size)),
            ("equal keys", size => Fill("a: 1\n", size)),
            ("long plain scalar", size => "a: " + Fill("가나 ", size) + "b\n"),
            ("plain scalar in lines", size => "a:\n" + Fill("  b c\n", size)),
            ("long quoted scalar", size => "a: \"" + Fill("\\u1100 ", size) + "\"\n"),
            ("quoted scalar in lines", size => "a: \"" + Fill("x\n ", size) + "\"\n"),
            ("single quotes", size => "a: '" + Fill("''", size) + "'\n"),
            ("quote never closed", size => "a: \"" + Fill("x\n ", size)),
            ("literal block", size => "a: |\n" + Fill("  가나\n\n", size)),
            ("folded block", size => "a: >\n" + Fill("  가나\n\n", size)),
            ("folded block, indented more", size => "a: >\n" + Fill("  b\n    c\n", size)),
            ("empty blocks", size => Fill("- |\n", size)),
            ("block of blank lines", size => "a: |\n" + Fill(" \n", size) + "  b\n"),
            ("comments", size => Fill("# a\n", size) + "a: 1\n"),
            ("comments behind values", size => Fill("- a # b\n", size)),
            ("anchors", size => Numbered(at => $"- &a{at} x\n", size)),
            ("aliases", size => "- &a x\n" + Fill("- *a\n", size)),
            (
                "aliases of a long text",
                size => $"- &a {Fill("x", size / 4)}\n" + Fill("- *a\n", size)
            ),
            (
                "aliases of a list",
                size => $"- &a [{Fill("x, ", size / 64)}x]\n" + Fill("- *a\n", size)
            ),
            ("aliases of aliases", Bomb),
            ("merge keys", size => "a: &a { b: c }\n" + Fill("d: { <<: *a }\n", size)),
            ("tags", size => Fill("- !x y\n", size)),
            ("documents", size => Fill("---\n", size)),
            ("directives", size => Fill("%a\n", size)),
            ("line separators", size => "synonyms:\n" + Fill("\u2028- ", size)),
            ("blank lines", size => Fill("\n", size)),
            ("blanks", size => Fill(" ", size)),
            ("tabs", size => Fill("\t", size)),
            ("closing brackets", size => Fill("]", size)),
            ("bidirectional marks and controls", size => Fill("\u202E\u001B[31m\u0007", size)),
            ("byte order marks", size => Fill("\uFEFF", size)),
            (
                "groups of synonyms",
                size => "groups:\n" + Numbered(at => $"  - [a{at}, b{at}]\n", size)
            ),
        ];

    /// <summary>Each list names the one before it nine times.</summary>
    private static string Bomb(int size) =>
        "- &l0 [x, x, x, x, x, x, x, x, x]\n"
        + Numbered(
            at => $"- &l{at + 1} [{string.Join(", ", Enumerable.Repeat($"*l{at}", 9))}]\n",
            size
        );

    private static IEnumerable<(string Name, Func<int, string> Of)> Rules() =>
        [
            (
                "groups",
                size =>
                    "groups:\n"
                    + Numbered(
                        at => $"  - name: g{at}\n    rules: [{{ alert: A{at}, expr: up == 0 }}]\n",
                        size
                    )
            ),
            (
                "rules",
                size =>
                    "groups:\n  - name: g\n    rules:\n"
                    + Numbered(
                        at =>
                            $"      - alert: A{at}\n        expr: up == 0\n        annotations: {{ runbook_url: \"https://a.example/{at}.html\" }}\n",
                        size
                    )
            ),
            (
                "equal rules",
                size => "groups:\n  - name: g\n    rules:\n" + Fill("      - alert: A\n", size)
            ),
            (
                "expressions",
                size =>
                    "groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: |\n"
                    + Fill("          up{a=\"b\"} == 0 and\n", size)
            ),
            ("groups in groups", size => "groups: " + Fill("[{groups: ", size)),
        ];
}
