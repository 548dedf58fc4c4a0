using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Incidents;

/// <summary>Who held which role; a hand-over is an event of the timeline.</summary>
/// <param name="Author">Who writes the post-mortem.</param>
/// <param name="Commander">Incident commander.</param>
/// <param name="CommunicationLead">Communication lead.</param>
/// <param name="TechLead">Tech lead.</param>
/// <param name="OnCall">On-call engineer.</param>
public sealed record IncidentRoles(
    Located<Id<Person>>? Author,
    Located<Id<Person>>? Commander,
    Located<Id<Person>>? CommunicationLead,
    Located<Id<Person>>? TechLead,
    Located<Id<Person>>? OnCall
);
