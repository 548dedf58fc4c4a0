using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Core.Authoring;

/// <summary>War rooms that incidents have.</summary>
public static class Channels
{
    /// <summary>The channels that incidents other than the one given name in their timelines.</summary>
    public static IEnumerable<string> Of(Catalog catalog, string except)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog
            .Incidents.Where(incident =>
                !string.Equals(incident.Id.Value, except, StringComparison.Ordinal)
            )
            .SelectMany(incident => incident.Timeline)
            .Select(entry => entry.Channel?.Value)
            .OfType<string>();
    }
}
