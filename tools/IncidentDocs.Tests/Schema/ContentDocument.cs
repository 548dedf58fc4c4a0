using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Tests.Schema;

/// <summary>A document of a handbook in this repository, with the file name of its kind's schema.</summary>
/// <param name="Parsed">The parsed document.</param>
/// <param name="Schema">File name of the schema, such as <c>people.schema.json</c>.</param>
internal sealed record ContentDocument(ParsedDocument Parsed, string Schema)
{
    private static readonly string[] Roots =
    [
        "content",
        "tools/IncidentDocs.Tests/Fixtures/Sites/harbor/content",
    ];

    private static readonly (string Prefix, string? Schema)[] Kinds =
    [
        ("handbook.yml", "handbook"),
        ("people", "people"),
        ("services", "services"),
        ("synonyms.yml", "synonyms"),
        ("teams", "teams"),
        ("board/items.yml", "board-items"),
        ("checklists/", "checklist"),
        ("contacts/", "contacts"),
        ("drills/plan.yml", "drill-plan"),
        ("drills/gameday.md", "gameday"),
        ("drills/experiments/", "experiment"),
        ("drills/results/", "drill"),
        ("oncall/holidays/", "holidays"),
        ("oncall/rosters/", "roster"),
        ("policy/board.yml", "board"),
        ("policy/causes.yml", "causes"),
        ("policy/escalation.yml", "escalation"),
        ("policy/impact-matrix.yml", "impact-matrix"),
        ("policy/releases.yml", "releases"),
        ("policy/roles.yml", "roles"),
        ("policy/severities.yml", "severities"),
        ("policy/war-room.yml", "war-room"),
        ("postmortems/", "postmortem"),
        ("process/", "process"),
        ("runbooks/", "runbook"),
    ];

    /// <summary>The URI of the schema.</summary>
    public string Uri => EmbeddedSchemas.BaseUri + Schema;

    /// <summary>All documents with data of the handbooks in this repository, in ordinal order of their paths.</summary>
    public static IReadOnlyList<ContentDocument> All { get; } = [.. Roots.SelectMany(Read)];

    private static IEnumerable<ContentDocument> Read(string folder)
    {
        var root = Path.Combine(RepositorySchemas.Root, folder);
        var paths = Directory.Exists(root)
            ? Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        foreach (var path in paths)
        {
            var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            var bytes = File.ReadAllBytes(path);
            var parsed = DocumentParser.Parse(
                new SourceFile($"{folder}/{relative}", bytes.Length, () => bytes),
                ParseLimits.Default
            );
            if (parsed.Root is not null && !relative.EndsWith(".en.md", StringComparison.Ordinal))
            {
                var (_, kind) = Array.Find(
                    Kinds,
                    kind => relative.StartsWith(kind.Prefix, StringComparison.Ordinal)
                );
                // Data of no kind, such as the alert rules of another tool, has no schema of ours.
                kind ??= relative.EndsWith(".md", StringComparison.Ordinal) ? "page" : null;
                if (kind is not null)
                {
                    yield return new ContentDocument(parsed, $"{kind}.schema.json");
                }
            }
        }
    }
}
