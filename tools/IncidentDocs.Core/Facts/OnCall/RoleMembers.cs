using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>The people whom a role names, whoever is there.</summary>
public static class RoleMembers
{
    /// <summary>The people of a role in the order in which they are asked, the deputy last; of a role that a roster holds the deputy alone.</summary>
    public static ImmutableArray<Id<Person>> InOrder(Catalog catalog, Role role) =>
        [
            .. Holders(catalog, role, null)
                .Concat(role.Deputy is { } deputy ? [deputy.Value] : [])
                .Distinct(),
        ];

    /// <summary>The holders of a role, the deputy left out; of a group only those of a team, where one is given.</summary>
    internal static IEnumerable<Id<Person>> Holders(Catalog catalog, Role role, Id<Team>? team) =>
        role.Holder switch
        {
            null => [],
            { TeamLeads: true } => Leads(catalog, team).Distinct(),
            { Team: { } named } when catalog.Teams.Find(named) is { } found => Members(
                catalog,
                found
            ),
            var holder => holder.People.Select(person => person.Value),
        };

    private static IEnumerable<Id<Person>> Members(Catalog catalog, Team team) =>
        catalog
            .People.Where(person => person.Team.Value == team.Id)
            .Select(person => person.Id)
            .Prepend(team.Lead.Value)
            .Distinct();

    // The leads of the teams in scope: the management is reported to and leads no response.
    private static IEnumerable<Id<Person>> Leads(Catalog catalog, Id<Team>? only)
    {
        var scope = catalog.Handbook.Scope?.Teams ?? [];
        var teams = scope.IsEmpty
            ? catalog.Teams
            : scope.Select(team => catalog.Teams.Find(team)).OfType<Team>();
        return (only is { } owner ? catalog.Teams.Where(team => team.Id == owner) : teams).Select(
            team => team.Lead.Value
        );
    }
}
