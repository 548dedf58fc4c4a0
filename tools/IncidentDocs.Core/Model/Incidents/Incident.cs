using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Incidents;

/// <summary>The one document of an incident, from its start to its last action (procedure 6 and appendix B).</summary>
/// <param name="Id">Id, <c>INC-YYYYMMDD-NN</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="PublicTitle">Title for the public.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Severity">Severity as last classified.</param>
/// <param name="SeverityReason">Why it departs from the matrix.</param>
/// <param name="Impact">What it did.</param>
/// <param name="PublicSummary">Summary for the public.</param>
/// <param name="Services">Services concerned, the first one leading.</param>
/// <param name="DetectedBy">How it was noticed.</param>
/// <param name="Trigger">What set it off.</param>
/// <param name="RunbooksUsed">Runbooks that were used.</param>
/// <param name="Roles">Who held which role.</param>
/// <param name="Causes">Causes.</param>
/// <param name="Related">Incidents beside it.</param>
/// <param name="Timeline">What happened, in the order written.</param>
/// <param name="Whys">The chain of whys.</param>
/// <param name="RootCause">Root cause.</param>
/// <param name="ContributingFactors">Contributing factors.</param>
/// <param name="Resolution">How it was resolved.</param>
/// <param name="RtoReason">Why the recovery time was missed.</param>
/// <param name="Actions">Action items.</param>
/// <param name="Review">The review.</param>
/// <param name="Lessons">Lessons.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Incident(
    Id<Incident> Id,
    LocalizedText Title,
    LocalizedText? PublicTitle,
    Located<IncidentStatus> Status,
    Located<Id<Severity>> Severity,
    LocalizedText? SeverityReason,
    Impact Impact,
    LocalizedText? PublicSummary,
    ImmutableArray<Located<Id<Service>>> Services,
    Located<Id<DetectionMethod>>? DetectedBy,
    Trigger? Trigger,
    ImmutableArray<RunbookUse> RunbooksUsed,
    IncidentRoles Roles,
    ImmutableArray<Located<Id<Cause>>> Causes,
    ImmutableArray<Located<Id<Incident>>> Related,
    ImmutableArray<TimelineEntry> Timeline,
    ImmutableArray<Why> Whys,
    LocalizedText? RootCause,
    ImmutableArray<LocalizedText> ContributingFactors,
    LocalizedText? Resolution,
    LocalizedText? RtoReason,
    ImmutableArray<ActionItem> Actions,
    IncidentReview? Review,
    Lessons Lessons,
    Location Location
);
