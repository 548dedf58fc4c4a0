using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Puts compiled documents together into a catalogue and checks every id and every reference once.</summary>
public static class CatalogBuilder
{
    /// <summary>Builds the catalogue of documents, in any order; the findings are those of identity and reference (REF001, REF002).</summary>
    public static (Catalog Catalog, ImmutableArray<Diagnostic> Diagnostics) Build(
        IEnumerable<CompiledDocument> documents,
        Audience audience
    )
    {
        ImmutableArray<CompiledDocument> ordered =
        [
            .. documents.OrderBy(document => document.Path, StringComparer.Ordinal),
        ];
        var entities = new EntityBag(ordered);
        var handbook = entities.FirstOrNull<Handbook>() ?? NeutralHandbook.Create();
        var catalog = Assemble(ordered, entities, handbook, audience);
        return (catalog, ReferenceCheck.Run(catalog));
    }

    private static Catalog Assemble(
        ImmutableArray<CompiledDocument> documents,
        EntityBag entities,
        Handbook handbook,
        Audience audience
    ) =>
        new()
        {
            Audience = audience,
            Handbook = handbook,
            Documents = documents,
            UndecidedKinds = Undecided(documents),
            Declarations = Declare(documents, handbook.Id.Value),
            References = [.. documents.SelectMany(document => document.References)],
            Severities = entities.Set<Severity>(item => item.Id),
            Matrix = entities.FirstOrNull<ImpactMatrix>(),
            Releases = [.. entities.All<Release>().OrderBy(release => release.On)],
            WarRoom = entities.FirstOrNull<WarRoomPolicy>(),
            Escalation = entities.FirstOrNull<EscalationPolicy>(),
            Causes = entities.Set<Cause>(item => item.Id),
            Roles = entities.Set<Role>(item => item.Id),
            Teams = entities.Set<Team>(item => item.Id),
            People = entities.Set<Person>(item => item.Id),
            Services = entities.Set<Service>(item => item.Id),
            Rosters = entities.Set<Roster>(item => item.Id),
            Holidays = entities.Set<HolidayCalendar>(item => item.Id),
            Contacts = entities.Set<Contact>(item => item.Id),
            Synonyms = entities.FirstOrNull<SynonymTable>(),
            DetectionMethods = EntitySet<DetectionMethod>.Of(
                entities.All<Page>().SelectMany(page => page.DetectionMethods),
                item => item.Id
            ),
            Runbooks = EntitySet<Runbook>.Of(
                entities
                    .All<Runbook>()
                    .OrderBy(item => item.Order)
                    .ThenBy(item => item.Id.Value, StringComparer.Ordinal),
                item => item.Id
            ),
            Incidents = EntitySet<Incident>.Of(
                entities.All<Incident>().OrderBy(item => item.Id.Value, StringComparer.Ordinal),
                item => item.Id
            ),
            DrillPlan = entities.FirstOrNull<DrillPlan>(),
            Drills = entities.Set<Drill>(item => item.Id),
            Experiments = entities.Set<Experiment>(item => item.Id),
            GameDay = entities.FirstOrNull<GameDay>(),
            Checklists = entities.Set<Checklist>(item => item.Id),
            Board = entities.FirstOrNull<BoardPolicy>(),
            BoardItems = entities.Set<BoardItem>(item => item.Id),
            Pages =
            [
                .. entities
                    .All<Page>()
                    .OrderBy(page => page.Order)
                    .ThenBy(page => page.Path, StringComparer.Ordinal),
            ],
        };

    private static ImmutableHashSet<string> Undecided(ImmutableArray<CompiledDocument> documents) =>
        documents
            .Where(document => document.IsBroken && document.Kind is not null)
            .SelectMany(document => document.Kind!.Declares.Add(document.Kind.Name))
            .ToImmutableHashSet(StringComparer.Ordinal);

    private static ImmutableDictionary<DocumentKey, Declaration> Declare(
        ImmutableArray<CompiledDocument> documents,
        string handbook
    )
    {
        var declared = ImmutableDictionary.CreateBuilder<DocumentKey, Declaration>();
        foreach (
            var declaration in documents
                .SelectMany(document => document.Declarations)
                .Where(found => !found.IsLocal)
        )
        {
            declared.TryAdd(
                new DocumentKey(handbook, declaration.Kind, declaration.Id),
                declaration
            );
        }
        return declared.ToImmutable();
    }
}
