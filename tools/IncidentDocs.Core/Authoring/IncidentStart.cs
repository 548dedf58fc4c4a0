using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Authoring;

/// <summary>What is known of an incident in its first minute.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What happened, in a line.</param>
/// <param name="Severity">Severity as first classified.</param>
/// <param name="Business">Impact on the business.</param>
/// <param name="Users">Impact on users.</param>
/// <param name="Impact">The impact in a sentence; null where nobody has said it yet.</param>
/// <param name="Services">Services concerned, the first one leading; none where it is not known yet.</param>
/// <param name="Alert">The alert that fired; null where a human noticed it.</param>
/// <param name="DetectedAt">When it was noticed, with the handbook's offset.</param>
/// <param name="ClassifiedAt">When the severity was set, with the handbook's offset; not before the detection.</param>
/// <param name="Roles">Who would hold the roles.</param>
public sealed record IncidentStart(
    string Id,
    string Title,
    Id<Severity> Severity,
    BusinessImpact Business,
    UserImpact Users,
    string? Impact,
    ImmutableArray<Id<Service>> Services,
    string? Alert,
    OffsetDateTime DetectedAt,
    OffsetDateTime ClassifiedAt,
    ProposedRoles Roles
);
