using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>The days whose incidents count, both ends included, by the local day on which an incident began or a drill was held.</summary>
/// <param name="From">First day; null for no first.</param>
/// <param name="Until">Last day; null for no last.</param>
public sealed record MetricRange(LocalDate? From, LocalDate? Until)
{
    /// <summary>All days.</summary>
    public static MetricRange All { get; } = new(null, null);

    /// <summary>Whether a day counts.</summary>
    public bool Contains(LocalDate day) => !(day < From) && !(day > Until);

    /// <summary>The incidents that count.</summary>
    public IEnumerable<Incident> Incidents(HandbookFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var recurrences = facts.Recurrences;
        return facts.Catalog.Incidents.Where(incident =>
            Contains(facts.Calendar.LocalDay(recurrences.BeganAt(incident)))
        );
    }

    /// <summary>The drills that count.</summary>
    public IEnumerable<Drill> Drills(HandbookFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Catalog.Drills.Where(drill =>
            Contains(facts.Calendar.LocalDay(drill.At.ToInstant()))
        );
    }

    /// <summary>The uses of runbooks in them.</summary>
    public IEnumerable<RunbookUse> Uses(HandbookFacts facts) =>
        Incidents(facts)
            .SelectMany(incident => incident.RunbooksUsed)
            .Concat(Drills(facts).SelectMany(drill => drill.Runbooks));

    /// <summary>The actions and improvements that they made.</summary>
    public IEnumerable<WorkItem> Work(HandbookFacts facts)
    {
        var incidents = Incidents(facts).Select(incident => incident.Id).ToHashSet();
        var drills = Drills(facts).Select(drill => drill.Id).ToHashSet();
        return WorkItem
            .All(facts.Catalog)
            .Where(work =>
                (work.Incident is { } incident && incidents.Contains(incident.Id))
                || (work.Drill is { } drill && drills.Contains(drill.Id))
            );
    }
}
