using System.Text;
using static IncidentDocs.Benchmarks.Hostile.HostileCase;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>Files whose bytes, size or path are hostile.</summary>
internal static class HostileBytes
{
    private const string Page = "content/guide/page.md";
    private const string Data = "content/synonyms.yml";
    private const int Huge = 50 * 1024 * 1024;

    /// <summary>The cases.</summary>
    public static IEnumerable<HostileCase> Cases() =>
        [
            new("yaml-50-mb", Data, Encoding.ASCII.GetBytes(new string('a', Huge))),
            new("markdown-50-mb", Page, Encoding.ASCII.GetBytes(new string('a', Huge))),
            Of("nul", Data, "synonyms:\0"),
            new(
                "utf-16",
                Data,
                Encoding
                    .Unicode.GetPreamble()
                    .Concat(Encoding.Unicode.GetBytes("synonyms: []\n"))
                    .ToArray()
            ),
            new("invalid-utf-8", Page, [0xC3, 0x28, 0xED, 0xA0, 0x80, 0xFE]),
            new("invalid-utf-8-1-mib", Page, Enumerable.Repeat((byte)0xFE, 1024 * 1024).ToArray()),
            Of("bidi-and-controls", Page, Repeat("\u202E\u001B[31m\u0007", 100_000)),
            Of("line-separators", Data, "synonyms:\u2028\n" + Repeat("\u2028- ", 100_000)),
            Of("link-loop", Page, "# 쪽\n") with
            {
                Link = ("content/guide/loop", "../guide"),
            },
            Of("link-to-itself", Page, "# 쪽\n") with
            {
                Link = ("content/guide/self.md", "self.md"),
            },
            Of("link-outside", Page, "# 쪽\n") with
            {
                Link = ("content/guide/hosts.md", "/etc/hosts"),
            },
            Of("equal-but-for-case", Page, "# 쪽\n") with
            {
                Beside = ("content/guide/Page.md", "# 쪽\n"),
            },
            Of("equal-but-for-normalisation", "content/guide/caf\u00E9.md", "# 쪽\n") with
            {
                Beside = ("content/guide/cafe\u0301.md", "# 쪽\n"),
            },
            Of("pattern-of-a-schema", "schemas/page.schema.json", Pattern) with
            {
                Beside = (Page, $"---\ntitle: {new string('a', 20_000)}!\n---\n"),
            },
            Of("schema-that-branches", "schemas/page.schema.json", Branches),
            Of("schema-of-50-000-references", "schemas/page.schema.json", References()),
        ];

    private const string Pattern =
        """{ "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "title": { "description": "제목 | The title", "pattern": "^(a+)+$|^(a|aa)*(b|c)*$" } } }""";

    private const string Branches =
        """{ "$schema": "http://json-schema.org/draft-07/schema#", "anyOf": [{ "$ref": "#" }, { "anyOf": [{ "$ref": "#" }, { "type": "object" }] }] }""";

    private static string References() =>
        """{ "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/d0", "definitions": { """
        + Each(20_000, at => $"\"d{at}\": {{ \"$ref\": \"#/definitions/d{at + 1}\" }}, ")
        + "\"d20000\": {} } }";
}
