using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Whether the pages of a severity reach somebody.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="caller">Finds whom to call for a role.</param>
/// <param name="severity">The severity.</param>
internal sealed class ReachCheck(Catalog catalog, RoleCaller caller, Severity severity)
{
    private readonly ImmutableArray<ChannelAddress> _needed = ChannelAddresses.NeededFor(
        catalog.Escalation!,
        severity
    );

    /// <summary>The severity.</summary>
    public Id<Severity> Severity => severity.Id;

    /// <summary>The addresses that a page needs and a person lacks.</summary>
    public ImmutableArray<ChannelAddress> MissingOf(Id<Person> person) =>
        catalog.People.Find(person) is { } found ? ChannelAddresses.Lacking(found, _needed) : [];

    /// <summary>Whether a call might not do for a page of this severity: nobody answers it, or somebody who does lacks an address.</summary>
    public bool IsDoubtful(RoleCall call)
    {
        foreach (var called in call.People)
        {
            if (!Reaches(called.Person))
            {
                return true;
            }
        }
        return call.Cause is not null || (call.Deputy is { } deputy && !Reaches(deputy.Person));
    }

    /// <summary>The roles of an entry that reach nobody for a detection, without its instant.</summary>
    public IEnumerable<UnreachedCall> At(
        EscalationWindow window,
        EscalationEntry entry,
        Service? service,
        Instant detected
    )
    {
        if (entry.Who.IsEmpty)
        {
            return [Unreached(window, entry, null, service, UnreachedCause.Vacant, null, [])];
        }
        return entry
            .Who.Select(name => catalog.Roles.Find(name))
            .OfType<Role>()
            .Select(role =>
                Judge(
                    window,
                    entry,
                    role,
                    service,
                    caller.Call(role, detected + window.From, service, entry.OwningTeamOnly)
                )
            )
            .OfType<UnreachedCall>();
    }

    /// <summary>What is wrong with a call, without its instant; null where it reaches somebody.</summary>
    public UnreachedCall? Judge(
        EscalationWindow window,
        EscalationEntry entry,
        Role role,
        Service? service,
        RoleCall call
    )
    {
        if (call.Cause is { } cause)
        {
            return Unreached(window, entry, role, service, cause, call, []);
        }
        var called = call.CalledBy(entry);
        return called.Any(one => Reaches(one.Person))
            ? null
            : Unreached(
                window,
                entry,
                role,
                service,
                UnreachedCause.NoAddress,
                call,
                [.. called.Select(one => one.Person)]
            );
    }

    private bool Reaches(Id<Person> person) =>
        catalog.People.Find(person) is { } found && ChannelAddresses.HasAll(found, _needed);

    private UnreachedCall Unreached(
        EscalationWindow window,
        EscalationEntry entry,
        Role? role,
        Service? service,
        UnreachedCause cause,
        RoleCall? call,
        ImmutableArray<Id<Person>> lacking
    ) =>
        new(
            severity.Id,
            window,
            entry,
            role?.Id,
            service?.Id,
            role is null ? null : caller.RosterOf(role, service)?.Id,
            [],
            cause,
            call?.Absent ?? [],
            lacking
        );
}
