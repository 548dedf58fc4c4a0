using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Cli.Commands;

/// <summary>The argument that names an incident.</summary>
internal static class IncidentArgument
{
    /// <summary>Makes the argument.</summary>
    public static Argument<string> Create(CommandContext context) =>
        new("INC-…")
        {
            Description = new Message("장애의 ID", "id of the incident").In(context.Language),
        };

    /// <summary>The incident of an id; null, with the reason and the nearest id on standard error, where there is none.</summary>
    public static Incident? Find(CommandContext context, HandbookFacts facts, string id)
    {
        var known = KnownIds.Has(
            context,
            new Message("장애", "incident"),
            id,
            facts.Catalog.Incidents.Select(incident => incident.Id.Value)
        );
        return known ? facts.Catalog.Incidents.Find(new Id<Incident>(id)) : null;
    }
}
