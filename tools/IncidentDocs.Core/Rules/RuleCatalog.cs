using IncidentDocs.Core.Rules.Actions;
using IncidentDocs.Core.Rules.Drills;
using IncidentDocs.Core.Rules.Escalation;
using IncidentDocs.Core.Rules.Incidents;
using IncidentDocs.Core.Rules.OnCall;
using IncidentDocs.Core.Rules.Policy;
using IncidentDocs.Core.Rules.Publishing;
using IncidentDocs.Core.Rules.Runbooks;

namespace IncidentDocs.Core.Rules;

/// <summary>Every rule, in the order of its code.</summary>
public static class RuleCatalog
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new MatrixIncomplete(),
        new MatrixNotMonotonic(),
        new SeverityOrder(),
        new RoleVacant(),
        new DocumentUnapproved(),
        new OnCall.CoverageGap(),
        new OverlappingShifts(),
        new OnePersonTwoSeats(),
        new OnLeave(),
        new RosterRunsOut(),
        new HolidaysMissing(),
        new Overload(),
        new HandoverChecklistMissing(),
        new NobodyReached(),
        new UnreachablePerson(),
        new WindowGap(),
        new LateBackup(),
        new ContactUnverified(),
        new PlaceholderLeft(),
        new UnguardedDestructive(),
        new CommandDoesNotParse(),
        new UnsafeCommand(),
        new NoVerification(),
        new ReviewOverdue(),
        new NeverExercised(),
        new AlertWithoutRunbook(),
        new UnusedParameter(),
        new IdMismatch(),
        new TimelineNotMonotonic(),
        new SeverityOffMatrix(),
        new SlowAcknowledgement(),
        new SlowResponse(),
        new UpdateSilence(),
        new RtoMissedUnexplained(),
        new WarRoomMissing(),
        new RequiredRoleMissing(),
        new ShortObservation(),
        new DraftLate(),
        new ReviewLate(),
        new WhyChainShort(),
        new Blame(),
        new NoActions(),
        new ImpactUnmeasured(),
        new LessonsEmpty(),
        new ChannelCollision(),
        new MilestoneMissing(),
        new StatusContradictsTimeline(),
        new ActionIncomplete(),
        new ActionOverdue(),
        new DueBeyondHorizon(),
        new VagueAction(),
        new DoneWithoutEvidence(),
        new WipExceeded(),
        new OwnerGone(),
        new DrillOverdue(),
        new ExperimentUnsafe(),
        new VerdictContradicts(),
        new FailureWithoutImprovement(),
        new PersonalDataPublished(),
        new SecretInText(),
        new StaleWaiver(),
    ];

    /// <summary>Runs all rules, several at once; those that need an undecided kind stay silent.</summary>
    public static ImmutableArray<Diagnostic> Run(Facts.HandbookFacts facts) =>
        Facts.InParallel.SelectMany(
            [.. All.Where(rule => !rule.Needs.Any(facts.Catalog.IsUndecided))],
            rule => rule.Check(facts)
        );
}
