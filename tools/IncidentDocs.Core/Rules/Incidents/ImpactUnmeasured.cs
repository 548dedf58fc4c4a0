using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC016: the impact of a recovered incident has no number.</summary>
public sealed class ImpactUnmeasured : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC016",
            "impact-unmeasured",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "복구된 장애의 영향에 숫자가 하나도 없다.",
                "The impact of a recovered incident has no number."
            ),
            new Message(
                "숫자가 없으면 등급이 맞았는지도, 대책이 값을 하는지도 따질 수 없다.",
                "Without a number nobody can tell whether the severity was right or a measure is worth its price."
            ),
            new Message(
                "affected_users나 affected_percent를 적거나, summary에 몇 건, 몇 분인지 쓴다.",
                "Fill in affected_users or affected_percent, or say in the summary how many and how long."
            ),
            new Message("절차서 6.1", "procedure 6.1")
        );

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var impact = incident.Impact;
        if (
            incident.Status.Value >= IncidentStatus.Recovered
            && impact is { AffectedUsers: null, AffectedPercent: null }
            && !HasDigit(impact.Summary)
            && !(impact.Revenue is { } revenue && HasDigit(revenue))
        )
        {
            yield return Found(
                impact.Summary.Location ?? impact.Location,
                new Message("영향에 숫자가 없음", "the impact has no number")
            );
        }
    }

    private static bool HasDigit(LocalizedText text) =>
        (text.Any ?? $"{text.Ko} {text.En}").AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
