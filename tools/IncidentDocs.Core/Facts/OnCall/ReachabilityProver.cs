using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Proves that every page of the policy reaches somebody.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="caller">Finds whom to call for a role.</param>
/// <param name="calls">The same over time.</param>
internal sealed class ReachabilityProver(Catalog catalog, RoleCaller caller, RoleCallPieces calls)
{
    private readonly Dictionary<(Id<Role> Role, string Context), List<Piece<RoleCall>>> _known = [];

    private readonly SortedDictionary<string, LackingAddress> _lacking = new(
        StringComparer.Ordinal
    );
    private int _pages;

    /// <summary>The proof for all detections from an instant to another.</summary>
    public ReachabilityProof Prove(Instant from, Instant to)
    {
        var pages =
            from policy in catalog.Escalation?.Policies ?? []
            let severity = catalog.Severities.Find(policy.Severity)
            where severity is not null
            from window in policy.Windows
            from entry in window.Entries
            where entry.Do == EscalationDo.Page
            select (Severity: severity, Window: window, Entry: entry);
        var latest = pages.Select(page => page.Window.From).DefaultIfEmpty(Duration.Zero).Max();
        ImmutableArray<UnreachedCall> found =
        [
            .. pages
                .SelectMany(page =>
                    Unreached(page.Severity, page.Window, page.Entry, from, to, latest)
                )
                .OrderBy(call => call.First)
                .ThenBy(call => catalog.Severities.Find(call.Severity)?.Rank),
        ];
        return new ReachabilityProof(from, to, _pages, found, [.. _lacking.Values]);
    }

    private IEnumerable<UnreachedCall> Unreached(
        Severity severity,
        EscalationWindow window,
        EscalationEntry entry,
        Instant from,
        Instant to,
        Duration latest
    )
    {
        var check = new ReachCheck(catalog, caller, severity);
        if (entry.Who.IsEmpty)
        {
            _pages++;
            return check
                .At(window, entry, null, from)
                .Select(call => call with { Detected = [new Interval(from, to)] });
        }
        return entry
            .Who.Select(name => catalog.Roles.Find(name))
            .OfType<Role>()
            .SelectMany(role =>
                Services(role, entry)
                    .SelectMany(service =>
                        Runs(
                            check,
                            window,
                            entry,
                            role,
                            service,
                            Calls(role, service, entry, from, to + latest),
                            from,
                            to
                        )
                    )
            );
    }

    private IEnumerable<UnreachedCall> Runs(
        ReachCheck check,
        EscalationWindow window,
        EscalationEntry entry,
        Role role,
        Service? service,
        List<Piece<RoleCall>> pieces,
        Instant from,
        Instant to
    )
    {
        _pages++;
        var runs = new UnreachedRuns();
        foreach (var (begins, ends, call) in pieces)
        {
            var first = Instant.Max(begins - window.From, from);
            var end = Instant.Min(ends - window.From, to);
            if (first >= end)
            {
                continue;
            }
            NoteLacking(check, entry, call);
            if (check.Judge(window, entry, role, service, call) is { } unreached)
            {
                runs.Add(unreached, first, end);
            }
        }
        return runs.Take();
    }

    private void NoteLacking(ReachCheck check, EscalationEntry entry, RoleCall call)
    {
        foreach (var person in call.People.Select(called => called.Person))
        {
            var missing = check.MissingOf(person);
            if (
                !missing.IsEmpty
                && (
                    !_lacking.TryGetValue(person.Value, out var known)
                    || known.Missing.Length < missing.Length
                )
            )
            {
                _lacking[person.Value] = new LackingAddress(person, check.Severity, entry, missing);
            }
        }
    }

    private List<Piece<RoleCall>> Calls(
        Role role,
        Service? service,
        EscalationEntry entry,
        Instant from,
        Instant to
    )
    {
        var key = (role.Id, service is null ? "" : Context(role, service, entry));
        if (!_known.TryGetValue(key, out var pieces))
        {
            pieces = calls.Of(role, service, entry.OwningTeamOnly, from, to);
            _known.Add(key, pieces);
        }
        return pieces;
    }

    /// <summary>No service, and one service of each kind that makes a difference for the role.</summary>
    private IEnumerable<Service?> Services(Role role, EscalationEntry entry)
    {
        var unknown = Context(role, null, entry);
        return catalog
            .Services.DistinctBy(service => Context(role, service, entry), StringComparer.Ordinal)
            .Where(service =>
                !string.Equals(Context(role, service, entry), unknown, StringComparison.Ordinal)
            )
            .Prepend(null);
    }

    private string Context(Role role, Service? service, EscalationEntry entry) =>
        caller.RosterOf(role, service) is { } roster ? "roster:" + roster.Id.Value
        : entry.OwningTeamOnly && service is not null && role.Holder is { TeamLeads: true }
            ? "team:" + service.Team.Value.Value
        : "";
}
