using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Rows;

/// <summary>Services as rows of a table.</summary>
internal static class ServiceRows
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<TableColumn> Columns(Place place) =>
        [
            new(place.Words.Of("column.service")),
            new(place.Words.Of("column.name")),
            new(place.Words.Of("column.type")),
            new(place.Words.Of("column.tier")) { IsNumber = true },
            new(place.Words.Of("column.team")),
            new(place.Words.Of("column.runbooks")) { IsNumber = true },
            new(place.Words.Of("column.incidents")) { IsNumber = true },
        ];

    /// <summary>A section of services; null where there is none.</summary>
    public static PageSection? Section(
        Place place,
        string id,
        string title,
        IEnumerable<Service> services
    ) => Sections.Of(id, title, Columns(place), Of(place, services));

    /// <summary>A row a service, the most important first.</summary>
    public static IEnumerable<TableRow> Of(Place place, IEnumerable<Service> services) =>
        services
            .OrderBy(service => service.Tier)
            .Select(service =>
                Sections.Row(
                    Cell.Of(place.Service(service.Id)),
                    Cell.Of(place.Text(service.Name)),
                    Cell.Of(place.Words.Named("service_type", service.Type)),
                    Cell.Of(service.Tier),
                    Cell.Of(place.Team(service.Team.Value)),
                    Cell.Of(place.Site.References.RunbooksByService[service.Id].Count()),
                    Cell.Of(place.Site.References.IncidentsByService[service.Id].Count())
                )
            );
}
