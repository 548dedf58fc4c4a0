using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC015: a reviewed P1 or P2 has no action that prevents it or detects it sooner.</summary>
public sealed class NoActions : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC015",
            "no-actions",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "리뷰가 끝난 P1/P2 장애에 재발을 막거나(prevent) 더 빨리 알아채는(detect) 조치가 없다.",
                "A reviewed P1 or P2 has no action that prevents it or detects it sooner."
            ),
            new Message(
                "막지도 알아채지도 못하는 장애는 그대로 다시 온다.",
                "What is neither prevented nor noticed sooner comes back as it was."
            ),
            new Message(
                "prevent나 detect인 조치를 하나 이상 정한다. 그만둔(dropped) 조치는 세지 않는다.",
                "Decide on at least one action of type prevent or detect; dropped ones do not count."
            ),
            new Message("절차서 6.5", "procedure 6.5")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["severity"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        if (
            incident.Status.Value == IncidentStatus.Reviewed
            && SeverityFact.IsGrave(facts.Catalog, incident)
            && !incident.Actions.Any(Helps)
        )
        {
            var severity = incident.Severity.Value;
            yield return Found(
                incident.Severity.Location,
                new Message(
                    $"{severity}인데 재발을 막거나(prevent) 더 빨리 알아채는(detect) 조치가 없음",
                    $"{severity} without an action of type 'prevent' or 'detect'"
                )
            );
        }
    }

    private static bool Helps(ActionItem action) =>
        action.Type is ActionType.Prevent or ActionType.Detect
        && action.Status.Value != WorkStatus.Dropped;
}
