using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Which roster an incident pages.</summary>
public static class PagedRosters
{
    /// <summary>The roster of the team that owns the first of its services; null where there is none.</summary>
    public static Id<Roster>? Of(Catalog catalog, Incident incident)
    {
        var service = incident.Services.IsEmpty
            ? null
            : catalog.Services.Find(incident.Services[0]);
        return catalog.Teams.Find(service?.Team)?.Roster?.Value;
    }
}
