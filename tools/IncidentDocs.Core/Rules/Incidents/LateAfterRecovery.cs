using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>What the procedure wants within a time of the recovery of the gravest incidents (appendix A).</summary>
public abstract class LateAfterRecovery : IncidentRule
{
    private static readonly LocalDateTimePattern DayTime =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>The clock that runs from recovery until it is done.</summary>
    protected abstract ClockReading? Reading(IncidentClocks clocks);

    /// <summary>Where it is written when it was done; null where it is not.</summary>
    protected abstract Location? Written(Incident incident);

    /// <summary>Says that it was not done yet.</summary>
    /// <param name="limit">When it was due, in the handbook's zone.</param>
    protected abstract Message Missing(string limit);

    /// <summary>Says that it was done too late.</summary>
    /// <param name="limit">When it was due, in the handbook's zone.</param>
    protected abstract Message Late(string limit);

    /// <inheritdoc/>
    protected sealed override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        if (
            incident.Status.Value < IncidentStatus.Recovered
            || !SeverityFact.IsGravest(facts.Catalog, incident)
            || clocks.Milestones.Recovered is not { } recovered
            || Reading(clocks) is not { IsKept: false, DueAt: { } due } late
        )
        {
            yield break;
        }
        var limit = DayTime.Format(due.InZone(facts.Calendar.Zone).LocalDateTime);
        var place = Written(incident) ?? recovered.Location;
        yield return late.IsRunning
            ? Found(place, Missing(limit)) with
            {
                IsByTime = true,
            }
            : Found(place, Late(limit)) with
            {
                Related =
                [
                    new RelatedPlace(
                        recovered.Location,
                        new Message("복구한 때", "recovered here")
                    ),
                ],
            };
    }
}
