using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Escalation;

/// <summary>ESC004: the next seat is asked too late.</summary>
public sealed class LateBackup : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ESC004",
            "late-backup",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "앞자리가 답하지 않을 때 다음 자리를 부르는 시각이 등급의 대응 한도보다 늦다.",
                "The next seat is asked later than the severity has to be answered."
            ),
            new Message(
                "1차가 답하지 않으면 한도를 지킬 길이 없다.",
                "When the first does not answer, the limit can not be kept."
            ),
            new Message(
                "escalate_after를 대응 한도보다 짧게 한다.",
                "Make escalate_after shorter than the response limit."
            ),
            new Message("절차서 2.1, 4.2", "procedure 2.1, 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs =>
        ["escalation", "roster", "role", "team", "service", "severity"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        LateSeat.Find(facts.Catalog).Select(late => Found(late));

    private Diagnostic Found(LateSeat late)
    {
        var (limit, asked) = (
            (long)late.Severity.RespondWithin.Length.TotalMinutes,
            (long)late.After.TotalMinutes
        );
        var (severity, seat) = (late.Severity.Id, late.Seat.Id);
        return Found(
            late.Roster.EscalateLocation,
            new Message(
                $"{severity}{Josa.Topic(severity.Value)} {limit}분 안에 대응해야 하는데 '{seat}' 자리는 {asked}분에 불림",
                $"{severity} is to be answered within {limit} minutes, yet seat '{seat}' is asked after {asked}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    late.Severity.RespondLocation,
                    new Message($"{severity}의 대응 한도", $"the response limit of {severity}")
                ),
            ],
        };
    }
}
