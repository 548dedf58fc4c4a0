using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Escalation;

/// <summary>ESC001: a page that reaches nobody.</summary>
public sealed class NobodyReached : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ESC001",
            "nobody-reached",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "에스컬레이션의 호출이 어느 시각에는 아무에게도 닿지 않는다. 역할이 비었거나 편성표의 자리가 비어서라면 그쪽 지적으로 대신한다.",
                "A page of the escalation reaches nobody at some instant. Where a vacant role or an empty seat is the cause, that finding stands for it."
            ),
            new Message(
                "그 시각의 장애는 정책이 부른다고 믿는 사람을 부르지 못한다.",
                "An incident at that instant calls nobody whom the policy believes to be called."
            ),
            new Message(
                "대행을 정하거나, 휴가를 옮기거나, 업무 시간을 맡을 사람을 정한다. incidentdocs escalate --at 으로 그 시각을 다시 볼 수 있다.",
                "Name a deputy, move a leave, or name who covers business hours; incidentdocs escalate --at shows the instant again."
            ),
            new Message("절차서 7.1", "procedure 7.1")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs =>
        [
            "escalation",
            "roster",
            "person",
            "role",
            "holiday",
            "team",
            "service",
            "severity",
            "handbook",
        ];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .OnCall.Reachability.Counterexamples.Where(IsUnexplained)
            .GroupBy(call => (call.Role, call.Roster, call.Cause))
            .Select(calls => Found(facts, [.. calls]));

    // A vacant role is POL004's, an empty seat ONC001's, a seat taken while away ONC004's.
    private static bool IsUnexplained(UnreachedCall call) =>
        call.Cause switch
        {
            UnreachedCause.Vacant => call.Role is null,
            UnreachedCause.Gap => false,
            UnreachedCause.Absent => call.Roster is null,
            UnreachedCause.NoAddress => false,
            _ => true,
        };

    private Diagnostic Found(HandbookFacts facts, ImmutableArray<UnreachedCall> calls)
    {
        var first = calls
            .OrderBy(call => facts.Catalog.Severities.Find(call.Severity)?.Rank)
            .ThenBy(call => call.Window.From)
            .ThenBy(call => call.First)
            .First();
        return Found(PlaceOf(first), UnreachedStory.Of(facts, first)) with
        {
            Related =
            [
                .. calls
                    .Where(call => call.Entry != first.Entry)
                    .DistinctBy(call => call.Entry)
                    .Select(call => new RelatedPlace(
                        PlaceOf(call),
                        new Message($"{call.Severity}의 호출도", $"a page of {call.Severity} too")
                    )),
            ],
        };
    }

    private static Location PlaceOf(UnreachedCall call) =>
        call.Entry.Who.FirstOrDefault(role => role.Value == call.Role) is { Location: { } place }
        && call.Role is not null
            ? place
            : call.Entry.Location;
}
