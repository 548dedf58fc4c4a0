using System.Globalization;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Services: the list, and a page each from which everything about it is reached.</summary>
internal static class ServicePages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        if (site.Catalog.Services.Count == 0)
        {
            yield break;
        }
        yield return new PagePlan(SitePaths.Services, Index);
        foreach (var service in site.Catalog.Services)
        {
            yield return new PagePlan(SitePaths.Of(service.Id), place => Page(place, service));
        }
    }

    private static BuiltPage Index(Place place)
    {
        var sections = place
            .Catalog.Services.GroupBy(service => service.Tier)
            .OrderBy(group => group.Key)
            .Select(group =>
                ServiceRows.Section(
                    place,
                    $"tier-{group.Key}",
                    place.Words.With("service.tier", group.Key),
                    group
                )!
            )
            .ToList();
        var frame = Frames.Of(place, "services", place.Words.Of("nav.services")) with
        {
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = place.Catalog.Services[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/services.html", new ListPage(sections));
    }

    private static BuiltPage Page(Place place, Service service)
    {
        var (words, references) = (place.Words, place.Site.References);
        var sections = Sections.Present(
            RunbookRows.Section(place, references.RunbooksByService[service.Id]),
            Alerts(place, service),
            IncidentRows.Section(place, references.IncidentsByService[service.Id]),
            ActionRows.Section(place, references.ActionsByService[service.Id]),
            DrillRows.Section(place, references.DrillsByService[service.Id]),
            Sections.Of(
                "experiments",
                words.Of("section.experiments"),
                references
                    .ExperimentsByService[service.Id]
                    .Select(found => place.Experiment(found.Id))
            ),
            Sections.Of(
                "contacts",
                words.Of("nav.contacts"),
                references.ContactsByService[service.Id].Select(found => place.Contact(found.Id))
            )
        );
        var frame = Frames.Of(
            place,
            "service",
            service.Id.Value,
            place.To(words.Of("nav.services"), SitePaths.Services)
        ) with
        {
            Status = new StatusLine(
                [
                    new Badge(
                        words.With("service.tier", service.Tier),
                        service.Tier == 1 ? "danger" : "neutral"
                    ),
                ],
                Sections.Facts(
                    Sections.Fact(words.Of("column.name"), place.Text(service.Name)),
                    Sections.Fact(
                        words.Of("column.team"),
                        Cell.Part(place.Team(service.Team.Value))
                    ),
                    Sections.Fact(words.Of("column.roster"), RosterOf(place, service))
                )
            ),
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = service.Location.Path,
        };
        var model = new EntityPage(FactsOf(place, service), sections)
        {
            Body = place.Paragraph(service.Description),
        };
        return new BuiltPage(frame, "pages/service.html", model);
    }

    private static Inline? RosterOf(Place place, Service service) =>
        place.Catalog.Teams.Find(service.Team)?.Roster is { } roster
            ? Cell.Part(place.Roster(roster.Value))
            : null;

    private static IReadOnlyList<Fact> FactsOf(Place place, Service service)
    {
        var words = place.Words;
        return Sections.Facts(
            Sections.Fact(words.Of("column.type"), words.Named("service_type", service.Type)),
            Sections.Fact(
                words.Of("service.environments"),
                string.Join(
                    ", ",
                    service.Environments.Select(name => words.Named("environment", name))
                )
            ),
            Sections.Fact(
                words.Of("service.objective"),
                service.AvailabilityObjective is { } objective
                    ? objective.ToString(CultureInfo.InvariantCulture) + " %"
                    : null
            ),
            Sections.Fact(
                words.Of("service.depends_on"),
                Cell.Links(service.DependsOn.Ids().Select(place.Service))
            ),
            Sections.Fact(
                words.Of("service.dependents"),
                Cell.Links(
                    place
                        .Site.References.Dependents[service.Id]
                        .Select(found => place.Service(found.Id))
                )
            ),
            Sections.Fact(
                words.Of("service.dashboard"),
                service.Dashboard is { } url && UrlPolicy.Check(url) == UrlVerdict.Web
                    ? Cell.Part(new Link(url, url))
                    : null
            )
        );
    }

    private static PageSection? Alerts(Place place, Service service) =>
        Sections.Of(
            "alerts",
            place.Words.Of("runbook.alerts"),
            [new(place.Words.Of("column.alert")), new(place.Words.Of("column.runbook"))],
            place
                .Site.References.RunbooksByService[service.Id]
                .SelectMany(runbook =>
                    runbook.Alerts.Select(alert => (Alert: alert, Runbook: runbook))
                )
                .OrderBy(found => found.Alert.Name.Value, StringComparer.Ordinal)
                .Select(found =>
                    Sections.Row(
                        new TableCell([Cell.Typed(found.Alert.Name.Value)]),
                        Cell.Of(place.Runbook(found.Runbook.Id))
                    )
                )
        );
}
