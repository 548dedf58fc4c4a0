using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Dates the steps of an escalation and finds whom they call.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="calendar">Business days of the handbook.</param>
/// <param name="caller">Finds whom to call for a role.</param>
/// <param name="timelineOf">Who answers for a roster in a stretch.</param>
internal sealed class EscalationPlanner(
    Catalog catalog,
    BusinessCalendar calendar,
    RoleCaller caller,
    Func<Roster, Instant, Instant, IEnumerable<OnCallSpan>> timelineOf
)
{
    /// <summary>The plan of a severity for an incident detected at an instant; without steps where the policy says nothing of it.</summary>
    public EscalationPlan Plan(Severity severity, Instant at, Service? service)
    {
        ImmutableArray<EscalationWindow> windows =
        [
            .. catalog
                .Escalation?.Policies.Where(policy => policy.Severity.Value == severity.Id)
                .SelectMany(policy => policy.Windows)
                ?? [],
        ];
        var incident = new StepMaker.Incident(severity, at, service);
        var maker = new StepMaker(catalog, caller, incident);
        ImmutableArray<EscalationStep> steps =
        [
            .. windows
                .SelectMany(window =>
                    window.Entries.SelectMany(entry => maker.Steps(window, entry))
                )
                .OrderBy(step => step.At),
        ];
        var roster = FirstRoster(windows, service);
        return new EscalationPlan(
            severity.Id,
            at,
            service?.Id,
            roster?.Id,
            roster?.AcknowledgeWithin,
            calendar.DueAt(severity.RespondWithin, at),
            calendar.DueAt(severity.RecoverWithin, at),
            steps,
            roster is null || steps.IsEmpty ? [] : [.. Handovers(roster, at, steps[^1].At)],
            [.. windows.SelectMany(window => Unreached(incident, window))]
        );
    }

    private Roster? FirstRoster(ImmutableArray<EscalationWindow> windows, Service? service) =>
        windows
            .SelectMany(window => window.Entries)
            .Where(entry => entry.Do == EscalationDo.Page)
            .SelectMany(entry => entry.Who)
            .Select(name => catalog.Roles.Find(name))
            .OfType<Role>()
            .Select(role => caller.RosterOf(role, service))
            .FirstOrDefault(found => found is not null);

    private IEnumerable<PlanHandover> Handovers(Roster roster, Instant from, Instant to)
    {
        OnCallSpan? before = null;
        foreach (var span in timelineOf(roster, from, to + Duration.Epsilon))
        {
            if (before is not null && before.Primary != span.Primary)
            {
                yield return new PlanHandover(
                    span.From,
                    roster.Id,
                    before.Primary,
                    span.Primary,
                    span.Period
                );
            }
            before = span;
        }
    }

    private IEnumerable<UnreachedCall> Unreached(
        StepMaker.Incident incident,
        EscalationWindow window
    )
    {
        var check = new ReachCheck(catalog, caller, incident.Severity);
        return window
            .Entries.Where(entry => entry.Do == EscalationDo.Page)
            .SelectMany(entry =>
                check
                    .At(window, entry, incident.Service, incident.At)
                    .Select(found =>
                        found with
                        {
                            Detected = [new Interval(incident.At, incident.At + Duration.Epsilon)],
                        }
                    )
            );
    }
}
