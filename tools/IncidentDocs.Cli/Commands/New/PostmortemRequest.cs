using System.Collections.Immutable;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Cli.Commands.New;

/// <summary>What the command line says of a new incident.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Severity">Id of the severity, if given.</param>
/// <param name="Business">Impact on the business, if given.</param>
/// <param name="Users">Impact on users, if given.</param>
/// <param name="Impact">The impact in a sentence, if given.</param>
/// <param name="Services">Ids of services, the leading one first.</param>
/// <param name="Alert">The alert that fired, if one did.</param>
/// <param name="At">When it was detected; null for now.</param>
internal sealed record PostmortemRequest(
    string Title,
    string? Severity,
    BusinessImpact? Business,
    UserImpact? Users,
    string? Impact,
    ImmutableArray<string> Services,
    string? Alert,
    string? At
);
