using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts;

/// <summary>The severity that follows from an impact, and the one that people set.</summary>
public static class SeverityFact
{
    private const int GraveRanks = 2;

    /// <summary>Whether the incident is of one of the two gravest severities, P1 and P2 in the procedure.</summary>
    public static bool IsGrave(Catalog catalog, Incident incident) =>
        catalog.Severities.Find(incident.Severity)?.Rank < GraveRanks;

    /// <summary>Whether the incident is of the gravest severity, P1 in the procedure.</summary>
    public static bool IsGravest(Catalog catalog, Incident incident) =>
        catalog.Severities.Find(incident.Severity)?.Rank == 0;

    /// <summary>Whether the war-room policy wants a war room for the incident's severity.</summary>
    public static bool DemandsWarRoom(Catalog catalog, Incident incident) =>
        catalog.WarRoom?.Severities.Any(severity => severity.Value == incident.Severity.Value)
        == true;

    /// <summary>The cell of the matrix for two impacts; null where the matrix or the cell is missing.</summary>
    public static MatrixCell? FromMatrix(
        Catalog catalog,
        BusinessImpact business,
        UserImpact users
    ) => catalog.Matrix?.Find(business, users);

    /// <summary>The last severity that the timeline sets; the one of the document where it sets none.</summary>
    public static Located<Id<Severity>> LastClassified(Incident incident)
    {
        for (var at = incident.Timeline.Length - 1; at >= 0; at--)
        {
            var entry = incident.Timeline[at];
            if (
                entry.Kind.Value is TimelineKind.Classified or TimelineKind.Reclassified
                && entry.Severity is { } set
            )
            {
                return set;
            }
        }
        return incident.Severity;
    }
}
