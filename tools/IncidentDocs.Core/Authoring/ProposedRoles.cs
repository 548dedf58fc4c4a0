using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Authoring;

/// <summary>Who would hold the roles of an incident that is detected at an instant, by roles, rosters and leave.</summary>
/// <param name="Commander">Incident commander; null where nobody is there.</param>
/// <param name="CommunicationLead">Communication lead.</param>
/// <param name="TechLead">Tech lead.</param>
/// <param name="OnCall">On-call engineer.</param>
public sealed record ProposedRoles(
    Id<Person>? Commander,
    Id<Person>? CommunicationLead,
    Id<Person>? TechLead,
    Id<Person>? OnCall
)
{
    /// <summary>Asks the roles of the handbook. A role is known by its usual id (<c>incident_commander</c>, <c>communication_lead</c>, <c>tech_lead</c>, <c>on_call_engineer</c>); one that the handbook lacks is left open, but for the engineer on call: that is the first role that a roster holds.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="at">The instant of detection.</param>
    /// <param name="service">The failing service; its team's roster answers first.</param>
    public static ProposedRoles At(HandbookFacts facts, Instant at, Service? service)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new ProposedRoles(
            Holder(Named("incident_commander")),
            Holder(Named("communication_lead")),
            Holder(Named("tech_lead")),
            Holder(
                Named("on_call_engineer")
                    ?? facts.Catalog.Roles.FirstOrDefault(role => role.Holder?.Roster is not null)
            )
        );

        Role? Named(string id) => facts.Catalog.Roles.Find(new Id<Role>(id));

        Id<Person>? Holder(Role? role) =>
            role is not null && facts.OnCall.Call(role, at, service).People is [var first, ..]
                ? first.Person
                : null;
    }
}
