using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.Publishing;

/// <summary>PUB004: a waiver is past its date.</summary>
public sealed class StaleWaiver : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "PUB004",
            "stale-waiver",
            Level.Warning,
            Stage.DocumentRule,
            new Message("미루기로 한 날이 지난 waive가 남아 있다.", "A waiver is past its date."),
            new Message(
                "지난 약속을 남겨 두면 다음에 미룬 것도 지켜지지 않는다.",
                "A promise left standing past its day teaches that none is kept."
            ),
            new Message(
                "고쳤으면 지우고, 아직이면 까닭과 함께 새 날짜를 정한다.",
                "Remove it if the matter is mended; if not, set a new date with a reason."
            ),
            new Message("도구의 규칙", "a rule of the tool")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var waivers = facts
            .Catalog.Documents.SelectMany(document => document.Waivers)
            .Concat(facts.Catalog.Handbook.Waivers);
        foreach (var waiver in waivers)
        {
            if (waiver.Until.Value < facts.Today)
            {
                var days = Period.DaysBetween(waiver.Until.Value, facts.Today);
                yield return Found(
                    waiver.Until.Location,
                    new Message(
                        $"{waiver.Rule.Value}{Josa.Object(waiver.Rule.Value)} 미룬 기한이 {days}일 지남",
                        $"{waiver.Rule.Value} was put off until {days} {(days == 1 ? "day" : "days")} ago"
                    )
                ) with
                {
                    IsByTime = true,
                };
            }
        }
    }
}
