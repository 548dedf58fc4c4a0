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
    private readonly SortedDictionary<string, LackingAddress> _lacking = new(
        StringComparer.Ordinal
    );

    /// <summary>The proof for all detections from an instant to another.</summary>
    public ReachabilityProof Prove(Instant from, Instant to)
    {
        ImmutableArray<Page> pages =
        [
            .. from policy in catalog.Escalation?.Policies ?? []
            let severity = catalog.Severities.Find(policy.Severity)
            where severity is not null
            let check = new ReachCheck(catalog, caller, severity)
            from window in policy.Windows
            from entry in window.Entries
            where entry.Do == EscalationDo.Page
            from asked in Asked(entry)
            select new Page(check, window, entry, asked.Role, asked.Service),
        ];
        var doubtful = Doubtful(pages, from, to);
        ImmutableArray<UnreachedCall> found =
        [
            .. pages
                .SelectMany(page =>
                    page.Role is { } role
                        ? Runs(page, role, doubtful[KeyOf(page)], from, to)
                        : page
                            .Check.At(page.Window, page.Entry, null, from)
                            .Select(call => call with { Detected = [new Interval(from, to)] })
                )
                .OrderBy(call => call.First)
                .ThenBy(call => catalog.Severities.Find(call.Severity)?.Rank),
        ];
        return new ReachabilityProof(from, to, pages.Length, found, [.. _lacking.Values]);
    }

    // Whom to call does not depend on the severity or the window, so it is worked out once for all of them. Of the calls only those
    // are kept that some severity might find fault with: hardly any.
    private Dictionary<(Id<Role>? Role, string Context), ImmutableArray<Piece<RoleCall>>> Doubtful(
        ImmutableArray<Page> pages,
        Instant from,
        Instant to
    )
    {
        var last = to + pages.Select(page => page.Window.From).DefaultIfEmpty().Max();
        ImmutableArray<ReachCheck> checks = [.. pages.Select(page => page.Check).Distinct()];
        var asked = pages.Where(page => page.Role is not null).DistinctBy(KeyOf).ToList();
        var answers = InParallel.Select(
            asked,
            page =>
                calls
                    .Of(page.Role!, page.Service, page.Entry.OwningTeamOnly, from, last)
                    .Where(piece => checks.Any(check => check.IsDoubtful(piece.Value)))
                    .ToImmutableArray()
        );
        return asked.Zip(answers).ToDictionary(pair => KeyOf(pair.First), pair => pair.Second);
    }

    private IEnumerable<UnreachedCall> Runs(
        Page page,
        Role role,
        ImmutableArray<Piece<RoleCall>> doubtful,
        Instant from,
        Instant to
    )
    {
        var runs = new UnreachedRuns();
        foreach (var (begins, ends, call) in doubtful)
        {
            var first = Instant.Max(begins - page.Window.From, from);
            var end = Instant.Min(ends - page.Window.From, to);
            if (first >= end)
            {
                continue;
            }
            NoteLacking(page, call);
            if (
                page.Check.Judge(page.Window, page.Entry, role, page.Service, call) is { } unreached
            )
            {
                runs.Add(unreached, first, end);
            }
        }
        return runs.Take();
    }

    /// <summary>Somebody who is called and lacks what is needed, even where somebody else is reached; told once a person, for the severity that needs most.</summary>
    private void NoteLacking(Page page, RoleCall call)
    {
        foreach (var person in call.CalledBy(page.Entry).Select(called => called.Person))
        {
            var missing = page.Check.MissingOf(person);
            if (
                !missing.IsEmpty
                && (
                    !_lacking.TryGetValue(person.Value, out var known)
                    || known.Missing.Length < missing.Length
                )
            )
            {
                _lacking[person.Value] = new LackingAddress(
                    person,
                    page.Check.Severity,
                    page.Entry,
                    missing
                );
            }
        }
    }

    private IEnumerable<(Role? Role, Service? Service)> Asked(EscalationEntry entry) =>
        entry.Who.IsEmpty
            ? [(null, null)]
            : entry
                .Who.Select(name => catalog.Roles.Find(name))
                .OfType<Role>()
                .SelectMany(role =>
                    Services(role, entry).Select(service => ((Role?)role, service))
                );

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

    private (Id<Role>? Role, string Context) KeyOf(Page page) =>
        (
            page.Role?.Id,
            page is { Role: { } role, Service: { } service }
                ? Context(role, service, page.Entry)
                : ""
        );

    private string Context(Role role, Service? service, EscalationEntry entry) =>
        caller.RosterOf(role, service) is { } roster ? "roster:" + roster.Id.Value
        : entry.OwningTeamOnly && service is not null && role.Holder is { TeamLeads: true }
            ? "team:" + service.Team.Value.Value
        : "";

    private sealed record Page(
        ReachCheck Check,
        EscalationWindow Window,
        EscalationEntry Entry,
        Role? Role,
        Service? Service
    );
}
