using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC013: a reviewed incident has fewer than five whys, or gives one answer twice.</summary>
public sealed class WhyChainShort : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC013",
            "why-chain-short",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "리뷰가 끝난 장애의 왜(5 Whys)가 다섯보다 적거나, 두 답이 같다.",
                "A reviewed incident has fewer than five whys, or gives one answer twice."
            ),
            new Message(
                "얕은 사슬은 직접 원인에서 멈추고, 되풀이된 답은 제자리를 돈다.",
                "A short chain stops at the direct cause, and a repeated answer goes in a circle."
            ),
            new Message(
                "근본 원인에 닿을 때까지 한 번 더 묻는다.",
                "Ask once more, until the answer is a root cause."
            ),
            new Message("절차서 6.4", "procedure 6.4")
        )
        {
            Options = [Count],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    private static readonly RuleOptionInfo Count = new(
        "count",
        5,
        new Message("왜를 몇 번 물어야 하는지.", "How many whys there must be.")
    );

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        if (incident.Status.Value != IncidentStatus.Reviewed)
        {
            return [];
        }
        var needed = facts.Catalog.Handbook.Number(Descriptor.Code, Count);
        return incident.Whys.Length < needed ? [Short(incident, needed)] : Repeated(incident);
    }

    private Diagnostic Short(Incident incident, int needed) =>
        Found(
            incident.Whys is [.., { Answer.Location: { } last }] ? last : incident.Status.Location,
            new Message(
                $"왜가 {incident.Whys.Length}개, {needed}개가 필요함",
                $"{incident.Whys.Length} whys where {needed} are needed"
            )
        );

    private IEnumerable<Diagnostic> Repeated(Incident incident)
    {
        var seen = new Dictionary<string, Why>(StringComparer.OrdinalIgnoreCase);
        foreach (var why in incident.Whys)
        {
            var answer = Plain(why.Answer.In(Language.Korean));
            if (!seen.TryAdd(answer, why) && why.Answer.Location is { } place)
            {
                var first = seen[answer].Answer.Location;
                yield return Found(
                    place,
                    new Message("위의 답과 같은 답", "the same answer as above")
                ) with
                {
                    Related = first is { } above
                        ? [new RelatedPlace(above, new Message("처음 나온 답", "first given here"))]
                        : [],
                };
            }
        }
    }

    private static string Plain(string answer) =>
        string.Join(' ', answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.', ' ');
}
