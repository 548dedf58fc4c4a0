using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Escalation;

/// <summary>ESC003: elapsed windows do not tile.</summary>
public sealed class WindowGap : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ESC003",
            "window-gap",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "한 등급의 경과 시간 칸이 0부터 빈틈없이 이어지지 않는다. none이라고 적은 칸은 빈틈이 아니다.",
                "The elapsed windows of a severity do not follow each other from 0 without a gap or an overlap; a written none is no gap."
            ),
            new Message(
                "빈 칸에서 무엇을 할지 아무도 모르고, 겹친 칸에서는 두 번 부른다.",
                "In a gap nobody knows what to do; in an overlap people are called twice."
            ),
            new Message(
                "앞 칸의 to와 다음 칸의 from을 같게 적고, 마지막 칸은 to 없이 둔다. 할 일이 없으면 none을 적는다.",
                "Let each window begin where the one before ends, and leave the last one open; where nothing is to be done write none."
            ),
            new Message("절차서 7.1", "procedure 7.1")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["escalation", "severity"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        if (facts.Catalog.Escalation is not { } policy)
        {
            return [];
        }
        var missing = facts
            .Catalog.Severities.Where(severity =>
                policy.Policies.All(found => found.Severity.Value != severity.Id)
            )
            .Select(severity =>
                Found(
                    policy.Location,
                    new Message(
                        $"{severity.Id}의 칸이 하나도 없음",
                        $"{severity.Id} has no windows"
                    )
                )
            );
        return missing.Concat(policy.Policies.SelectMany(Check));
    }

    private IEnumerable<Diagnostic> Check(SeverityEscalation policy)
    {
        Duration? reached = Duration.Zero;
        foreach (var window in policy.Windows.OrderBy(window => window.From))
        {
            if (reached != window.From)
            {
                yield return Found(policy.Severity.Value, window, reached);
            }
            reached = reached is { } so && window.To is { } to ? Duration.Max(so, to) : null;
        }
        if (reached is { } end && !policy.Windows.IsEmpty)
        {
            var minutes = (long)end.TotalMinutes;
            yield return Found(
                policy.Windows[^1].Location,
                new Message(
                    $"{policy.Severity.Value}: {minutes}분 뒤의 칸이 없음",
                    $"{policy.Severity.Value} has no window after {minutes} minutes"
                )
            );
        }
    }

    private Diagnostic Found(Id<Severity> severity, EscalationWindow window, Duration? reached)
    {
        var from = (long)window.From.TotalMinutes;
        return reached is { } end && end < window.From
            ? Found(
                window.Location,
                new Message(
                    $"{severity}: {(long)end.TotalMinutes}분부터 {from}분까지의 칸이 없음",
                    $"{severity} has no window from {(long)end.TotalMinutes} to {from} minutes"
                )
            )
            : Found(
                window.Location,
                new Message(
                    $"{severity}: {from}분에 시작하는 칸이 앞의 칸과 겹침",
                    $"{severity}: the window that begins at {from} minutes overlaps one before it"
                )
            );
    }
}
