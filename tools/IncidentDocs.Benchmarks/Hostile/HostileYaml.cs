using static IncidentDocs.Benchmarks.Hostile.HostileCase;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>YAML written to exhaust its reader.</summary>
internal static class HostileYaml
{
    private const string Data = "content/synonyms.yml";
    private const string Page = "content/guide/page.md";

    /// <summary>The cases.</summary>
    public static IEnumerable<HostileCase> Cases() =>
        [
            Of("dashes-80-kb", Data, Repeat("- ", 40_000)),
            Of("flow-maps-40-000", Data, Repeat("{a: ", 40_000)),
            Of("depth-100-000-brackets", Data, Repeat("[", 100_000) + Repeat("]", 100_000)),
            Of("depth-100-000-dashes", Data, Repeat("- ", 100_000)),
            Of("depth-100-000-keys", Data, Repeat("? ", 100_000)),
            Of("depth-1-000-mappings", Data, Each(1_000, at => new string(' ', at) + "a:\n")),
            Of("alias-bomb", Data, Bomb()),
            Of("alias-bomb-in-front-matter", Page, $"---\n{Bomb()}---\n# 쪽\n"),
            Of("bracket-never-closed", Data, "a: [1, 2\nb: 3"),
            Of("quote-never-closed-1-mb", Data, "a: \"" + Repeat("x\n ", 340_000)),
            Of("duplicate-keys-100-000", Data, Repeat("a: 1\n", 100_000)),
            Of("keys-60-000", Data, Each(60_000, at => $"k{at}: 1\n")),
            Of("documents-100-000", Data, Repeat("---\n", 100_000)),
            Of("anchors-50-000", Data, Each(50_000, at => $"- &a{at} x\n")),
            Of("merge-keys", Data, "a: &a { b: c }\n" + Repeat("d: { <<: *a }\n", 20_000)),
            Of("tags-50-000", Data, Repeat("- !x y\n", 50_000)),
            Of("front-matter-never-closed", Page, "---\n" + Repeat("a: b\n", 150_000)),
        ];

    private static string Bomb()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (var level = 'b'; level <= 'i'; level++)
        {
            var of = string.Join(", ", Enumerable.Repeat($"*{(char)(level - 1)}", 9));
            text += $"{level}: &{level} [{of}]\n";
        }
        return text;
    }
}
