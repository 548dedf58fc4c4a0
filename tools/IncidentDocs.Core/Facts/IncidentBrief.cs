using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts;

/// <summary>The short report of an incident (procedure, appendix B): what is known of it now. A field that nobody can answer yet is null.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Phase">How much is known.</param>
/// <param name="From">When the trouble began; where that is not known, when it was noticed.</param>
/// <param name="IsFromDetection">Whether <paramref name="From"/> is the time of detection.</param>
/// <param name="Until">When the service was whole again; null while it is not.</param>
/// <param name="Causes">Causes by the vocabulary; none where none is named.</param>
/// <param name="Cause">The root cause in words.</param>
/// <param name="Measures">What was done: the resolution, else the last actions of the timeline, at most three, in order.</param>
public sealed record IncidentBrief(
    Incident Incident,
    IncidentPhase Phase,
    Instant? From,
    bool IsFromDetection,
    Instant? Until,
    ImmutableArray<LocalizedText> Causes,
    LocalizedText? Cause,
    ImmutableArray<LocalizedText> Measures
)
{
    private const int MostMeasures = 3;

    /// <summary>The report of an incident.</summary>
    public static IncidentBrief Of(HandbookFacts facts, Incident incident)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(incident);
        var events = facts.Clocks[incident.Id].Milestones;
        var begun = events.Started ?? events.Detected;
        return new IncidentBrief(
            incident,
            PhaseOf(incident),
            begun?.Instant,
            events.Started is null,
            incident.Status.Value == IncidentStatus.Active ? null : events.Recovered?.Instant,
            [
                .. incident
                    .Causes.Select(cause => facts.Catalog.Causes.Find(cause)?.Name)
                    .OfType<LocalizedText>(),
            ],
            incident.RootCause is { IsEmpty: false } cause ? cause : null,
            Done(incident)
        );
    }

    /// <summary>A cause is known when the document names one, in words or by the vocabulary.</summary>
    private static IncidentPhase PhaseOf(Incident incident) =>
        incident.Status.Value != IncidentStatus.Active ? IncidentPhase.Restored
        : incident.RootCause is { IsEmpty: false } || !incident.Causes.IsEmpty
            ? IncidentPhase.CauseKnown
        : IncidentPhase.Found;

    private static ImmutableArray<LocalizedText> Done(Incident incident) =>
        incident.Resolution is { IsEmpty: false } resolution
            ? [resolution]
            :
            [
                .. incident
                    .Timeline.Where(entry =>
                        entry.Kind.Value is TimelineKind.Action or TimelineKind.Mitigated
                    )
                    .TakeLast(MostMeasures)
                    .Select(entry => entry.What),
            ];
}
