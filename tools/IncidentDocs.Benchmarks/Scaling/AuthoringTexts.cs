using System.Text;
using IncidentDocs.Core.Authoring.Import;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules.Wording;
using IncidentDocs.Core.Text;
using NodaTime;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Texts that are read as a person's: imported, tidied, searched for blame and personal data, guessed at.</summary>
internal static class AuthoringTexts
{
    private const int Mebibyte = 1024 * 1024;
    private const string Incident = "content/postmortems/2026/INC-20261102-01.md";

    private static readonly ImportSettings s_settings = new(
        Language.English,
        "imported/x",
        "sam-hill",
        "on_call",
        "P4",
        new LocalDate(2026, 11, 23)
    )
    {
        Service = "shop",
        Severities = [new ImportSeverity("P4", "operations", "few")],
    };

    private static readonly Lazy<PersonalData> s_personal = new(() => new PersonalData());

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        [
            .. Imported().Select(text => Case("import", text, Import)),
            .. Timelines().Select(text => Case("fixes", text, Tidy)),
            .. Personal().Select(text => Case("personal data", text, Personal)),
        ];

    private static ScalingCase Case(
        string reader,
        (string Name, Func<int, string> Of) text,
        Func<string, bool> read
    ) => new(reader, text.Name, text.Of, read, Mebibyte);

    private static bool Import(string text)
    {
        var file = new ImportFile("incidents/outage.md", Encoding.UTF8.GetBytes(text));
        var made = new Importer(s_settings, [file]).Run(
            new Dictionary<string, ImportVerdict>(StringComparer.Ordinal)
        );
        return made.Length < 0;
    }

    private static bool Tidy(string text) =>
        SafeFixes.Apply(Incident, text, ParseLimits.Default).Text.Length < 0
        || text.Length > ParseLimits.Default.FileBytes;

    private static bool Personal(string text) =>
        s_personal.Value.Find(text, new HashSet<string>(StringComparer.Ordinal)).Length < 0;

    private static IEnumerable<(string Name, Func<int, string> Of)> Imported() =>
        [
            ("front matter", size => "---\n" + Numbered(at => $"k{at}: v\n", size) + "---\n# a\n"),
            ("front matter never closed", size => "---\n" + Fill("a: b\n", size)),
            ("headings", size => Fill("## Steps\n\na\n\n", size)),
            ("steps", size => "# Disk full\n\n## Steps\n\n" + Fill("1. Look at `x`\n", size)),
            (
                "fences",
                size => "# Disk full\n\n## Steps\n\n" + Fill("```bash\nls <dir>\n```\n\n", size)
            ),
            (
                "a long fence",
                size => "# Disk full\n\n```bash\n" + Fill("ls <dir>\n", size) + "```\n"
            ),
            (
                "events",
                size =>
                    "# Outage 2026-03-04\n\n## Timeline\n\n"
                    + Fill("- 14:05 UTC alert fired\n", size)
            ),
            (
                "rows of events",
                size =>
                    "# Outage 2026-03-04\n\n## Timeline\n\n| a | b |\n|-|-|\n"
                    + Fill("| 9:10 | paged |\n", size)
            ),
            ("links", size => Fill("[a](b.md#c) ![d](e.png)\n\n", size)),
            ("link definitions", size => Fill("[a]: b.md\n\n", size)),
            ("brackets", size => Fill("[a](<b\n", size)),
            ("blanks", size => "# a\n\n## Steps\n\n" + Fill(" ", size)),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Timelines() =>
        [
            (
                "bare times",
                size => Timeline(Fill("  - { at: 10:04, kind: update, what: a }\n", size))
            ),
            (
                "times without quotes",
                size =>
                    Timeline(
                        Fill("  - { at: 2026-11-02T10:00:00+09:00, kind: update, what: a }\n", size)
                    )
            ),
            (
                "times in reverse",
                size =>
                    Timeline(
                        Numbered(
                            at =>
                                $"  - {{ at: \"{2099 - (at / 366):0000}-{12 - (at / 28 % 12):00}-{28 - (at % 28):00}T10:00:00+09:00\", kind: update, what: a }}\n",
                            size
                        )
                    )
            ),
            (
                "comments",
                size =>
                    Timeline(Fill("  # a\n  - { at: \"10:04\", kind: update, what: a }\n", size))
            ),
        ];

    private static string Timeline(string entries) =>
        "---\nid: INC-20261102-01\ntimeline:\n  - { at: \"2026-11-02T10:00:00+09:00\", kind: started, what: a }\n"
        + entries
        + "---\n# a";

    private static IEnumerable<(string Name, Func<int, string> Of)> Personal() =>
        [
            ("prose", size => Fill("가나다라 lorem ipsum. ", size)),
            ("digits", size => Fill("0", size)),
            ("digits and dashes", size => Fill("010-", size)),
            ("digits and blanks", size => Fill("010 ", size)),
            ("addresses", size => Fill("a@", size)),
            ("long address", size => Fill("a.", size) + "@" + Fill("b.", size)),
            ("phones", size => Fill("010-1234-5678 ", size)),
            ("full-width digits", size => Fill("０１０－", size)),
        ];
}
