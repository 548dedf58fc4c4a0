using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Model;

/// <summary>What refers to what, read the other way round: a service's incidents, a person's actions, a runbook's drills. The newest stands first.</summary>
internal sealed class CrossReferences
{
    public CrossReferences(HandbookFacts facts)
    {
        var catalog = facts.Catalog;
        var incidents = catalog.Incidents.Reverse().ToImmutableArray();
        var drills = catalog
            .Drills.OrderByDescending(drill => drill.At.ToInstant())
            .ThenBy(drill => drill.Id.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        Incidents = incidents;
        Drills = drills;
        Actions =
        [
            .. incidents.SelectMany(incident =>
                incident.Actions.Select(action => new OwnedAction(action, incident, null))
            ),
            .. drills.SelectMany(drill =>
                drill.Improvements.Select(action => new OwnedAction(action, null, drill))
            ),
        ];
        IncidentsByService = Index(incidents, incident => incident.Services.Ids());
        IncidentsByRunbook = Index(
            incidents,
            incident => incident.RunbooksUsed.Select(use => use.Runbook.Value)
        );
        UsesByRunbook = incidents
            .SelectMany(incident => incident.RunbooksUsed)
            .Concat(drills.SelectMany(drill => drill.Runbooks))
            .ToLookup(use => use.Runbook.Value);
        IncidentsByCause = Index(incidents, incident => incident.Causes.Ids());
        IncidentsByPerson = Index(incidents, PeopleOf);
        DrillsByRunbook = Index(drills, drill => drill.Runbooks.Select(use => use.Runbook.Value));
        DrillsByService = Index(drills, drill => drill.Services.Ids());
        DrillsByPerson = Index(
            drills,
            drill => drill.Participants.Ids().Concat(Optional(drill.Facilitator))
        );
        DrillsByExperiment = Index<Drill, Experiment>(drills, drill => Optional(drill.Experiment));
        RunbooksByService = Index(catalog.Runbooks, runbook => runbook.Services.Ids());
        RunbooksByOwner = Index<Runbook, Person>(
            catalog.Runbooks,
            runbook => [runbook.Owner.Value]
        );
        RunbooksByCause = Index(catalog.Runbooks, runbook => runbook.Causes.Ids());
        RunbooksBySeverity = Index(
            catalog.Runbooks,
            runbook => runbook.SeverityConditions.Select(condition => condition.Severity.Value)
        );
        ServicesByTeam = Index<Service, Team>(catalog.Services, service => [service.Team.Value]);
        Dependents = Index(catalog.Services, service => service.DependsOn.Ids());
        PeopleByTeam = Index<Person, Team>(catalog.People, person => [person.Team.Value]);
        RostersByTeam = Index<Roster, Team>(catalog.Rosters, roster => [roster.Team.Value]);
        ContactsByService = Index(catalog.Contacts, contact => contact.Services.Ids());
        RunbooksByContact = Index(catalog.Runbooks, runbook => runbook.Contacts.Ids());
        ExperimentsByService = Index<Experiment, Service>(
            catalog.Experiments,
            experiment => [experiment.Service.Value]
        );
        ExperimentsByOwner = Index<Experiment, Person>(
            catalog.Experiments,
            experiment => [experiment.Owner.Value]
        );
        ActionsByOwner = Index(Actions, action => Optional(action.Item.Owner));
        ActionsByService = Index(
            Actions,
            action => (action.Incident?.Services ?? action.Drill?.Services ?? []).Ids()
        );
        ActionsByCause = Index(
            Actions,
            action =>
                (
                    action.Item.Causes.IsEmpty ? action.Incident?.Causes ?? [] : action.Item.Causes
                ).Ids()
        );
        RolesByPerson = Index(catalog.Roles, RolePeople);
        RolesByTeam = Index(catalog.Roles, role => Optional(role.Holder?.Team));
    }

    public ImmutableArray<Incident> Incidents { get; }

    public ImmutableArray<Drill> Drills { get; }

    public ImmutableArray<OwnedAction> Actions { get; }

    public ILookup<Id<Service>, Incident> IncidentsByService { get; }

    public ILookup<Id<Runbook>, Incident> IncidentsByRunbook { get; }

    public ILookup<Id<Runbook>, RunbookUse> UsesByRunbook { get; }

    public ILookup<Id<Cause>, Incident> IncidentsByCause { get; }

    public ILookup<Id<Person>, Incident> IncidentsByPerson { get; }

    public ILookup<Id<Runbook>, Drill> DrillsByRunbook { get; }

    public ILookup<Id<Service>, Drill> DrillsByService { get; }

    public ILookup<Id<Person>, Drill> DrillsByPerson { get; }

    public ILookup<Id<Experiment>, Drill> DrillsByExperiment { get; }

    public ILookup<Id<Service>, Runbook> RunbooksByService { get; }

    public ILookup<Id<Person>, Runbook> RunbooksByOwner { get; }

    public ILookup<Id<Cause>, Runbook> RunbooksByCause { get; }

    public ILookup<Id<Severity>, Runbook> RunbooksBySeverity { get; }

    public ILookup<Id<Team>, Service> ServicesByTeam { get; }

    public ILookup<Id<Service>, Service> Dependents { get; }

    public ILookup<Id<Team>, Person> PeopleByTeam { get; }

    public ILookup<Id<Team>, Roster> RostersByTeam { get; }

    public ILookup<Id<Service>, Contact> ContactsByService { get; }

    public ILookup<Id<Contact>, Runbook> RunbooksByContact { get; }

    public ILookup<Id<Service>, Experiment> ExperimentsByService { get; }

    public ILookup<Id<Person>, Experiment> ExperimentsByOwner { get; }

    public ILookup<Id<Person>, OwnedAction> ActionsByOwner { get; }

    public ILookup<Id<Service>, OwnedAction> ActionsByService { get; }

    public ILookup<Id<Cause>, OwnedAction> ActionsByCause { get; }

    public ILookup<Id<Person>, Role> RolesByPerson { get; }

    public ILookup<Id<Team>, Role> RolesByTeam { get; }

    private static ILookup<Id<TKey>, T> Index<T, TKey>(
        IEnumerable<T> items,
        Func<T, IEnumerable<Id<TKey>>> keys
    ) =>
        items
            .SelectMany(item => keys(item).Distinct().Select(key => (Key: key, Item: item)))
            .ToLookup(pair => pair.Key, pair => pair.Item);

    private static IEnumerable<Id<T>> Optional<T>(Located<Id<T>>? reference) =>
        reference is { } found ? [found.Value] : [];

    private static IEnumerable<Id<Person>> RolePeople(Role role) =>
        (role.Holder is { } holder ? holder.People.Ids() : []).Concat(Optional(role.Deputy));

    private static IEnumerable<Id<Person>> PeopleOf(Incident incident) =>
        [
            .. Optional(incident.Roles.Commander),
            .. Optional(incident.Roles.CommunicationLead),
            .. Optional(incident.Roles.TechLead),
            .. Optional(incident.Roles.OnCall),
            .. Optional(incident.Roles.Author),
            .. incident.Timeline.SelectMany(entry => Optional(entry.Who)),
            .. incident.Review is { } review ? review.Attendees.Ids() : [],
        ];
}
