using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Site.Model;

/// <summary>Leads from the path of a handbook's file to its place in the site.</summary>
internal sealed class LinkTargets
{
    private readonly FrozenDictionary<string, string> _places;
    private readonly Lazy<FrozenSet<string>> _carried;

    public LinkTargets(Catalog catalog, SourceSet sources)
    {
        var shown = catalog.Audience == Audience.Public ? Shown(catalog) : null;
        Files =
        [
            .. sources.Files.Where(file =>
                file.Path.StartsWith("content/", StringComparison.Ordinal)
                && !DocumentParser.IsYaml(file.Path)
                && !DocumentParser.IsMarkdown(file.Path)
                && (shown is null || shown.Contains(file.Path))
            ),
        ];
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in catalog.Documents)
        {
            if (PlaceOf(document) is { } place)
            {
                places.TryAdd(document.Path, place);
            }
        }
        foreach (var file in Files)
        {
            places.TryAdd(file.Path, SitePaths.OfFile(file.Path));
        }
        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        _carried = new Lazy<FrozenSet<string>>(() =>
            Files.Select(file => SitePaths.OfFile(file.Path)).ToFrozenSet(StringComparer.Ordinal)
        );
    }

    /// <summary>Files below <c>content/</c> that are no documents, such as images; they are carried along. A copy for the public has only those that its prose shows.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>Whether such a file stands at a place of the site.</summary>
    public bool IsCarried(string place) => _carried.Value.Contains(place);

    /// <summary>The place of a file in the site, or null where it has none.</summary>
    public string? Find(string path) => _places.GetValueOrDefault(path);

    private static HashSet<string> Shown(Catalog catalog) =>
        catalog
            .Documents.Where(document => document.Prose is not null)
            .SelectMany(document =>
                document.Prose!.Links.Select(link =>
                    HandbookPath.Resolve(document.Path, link.Target).Path
                )
            )
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    private static string? PlaceOf(CompiledDocument document) =>
        document.TranslationOf is not null ? null
        : document.Entities.IsEmpty ? null
        : PlaceOf(document.Entities[0], document);

    private static string? PlaceOf(object entity, CompiledDocument document) =>
        entity switch
        {
            Runbook runbook => SitePaths.Of(runbook.Id),
            Incident incident => SitePaths.Of(incident.Id),
            Roster roster => SitePaths.Of(roster.Id),
            Drill drill => SitePaths.Of(drill.Id),
            Experiment experiment => SitePaths.Of(experiment.Id),
            Checklist checklist => SitePaths.Of(checklist.Id),
            Core.Model.Pages.Page page => SitePaths.OfPage(page.Path),
            _ => document.Kind is { } kind ? OfKind(kind.Name) : null,
        };

    private static string? OfKind(string kind) =>
        kind switch
        {
            "handbook" => SitePaths.About,
            "severities" => SitePaths.Severities,
            "impact-matrix" => SitePaths.Matrix,
            "releases" => SitePaths.Releases,
            "war-room" => SitePaths.WarRoom,
            "escalation" => SitePaths.Escalation,
            "causes" => SitePaths.Causes,
            "board" or "board-items" => SitePaths.Board,
            "roles" => SitePaths.Roles,
            "teams" => SitePaths.Teams,
            "people" => SitePaths.People,
            "services" => SitePaths.Services,
            "holidays" => SitePaths.Holidays,
            "contacts" => SitePaths.Contacts,
            "drill-plan" => SitePaths.Drills,
            "gameday" => SitePaths.GameDay,
            _ => null,
        };
}
