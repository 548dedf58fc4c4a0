using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.Drills;

/// <summary>DRL001: a planned drill was not held in its quarter or half, nor made up for since.</summary>
public sealed class DrillOverdue : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "DRL001",
            "drill-overdue",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "계획한 훈련이 분기나 반기 안에 열리지 않았고 그 뒤에도 메우지 않았다.",
                "A planned drill was not held in its quarter or half, nor made up for since."
            ),
            new Message(
                "연습하지 않은 절차는 진짜 장애에서 처음 해 보게 된다.",
                "A procedure that is not drilled is tried for the first time in earnest."
            ),
            new Message(
                "훈련을 하고 결과를 results에 적는다. 다음 기간에 하나 더 하면 밀린 것을 메운다. 상시 훈련은 at_least가 있을 때만 분기마다 센다.",
                "Hold it and write its result; one more in a later period makes up for it. What goes on all the time is counted by the quarter, and only with at_least."
            ),
            new Message("절차서 8.1", "procedure 8.1")
        )
        {
            Options = [Periods],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["drill", "handbook"];

    private static readonly RuleOptionInfo Periods = new(
        "periods",
        4,
        new Message("끝난 기간을 몇 개까지 거슬러 보는지.", "How many ended periods are looked at.")
    );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var periods = facts.Catalog.Handbook.Number(Descriptor.Code, Periods);
        return DrillStanding
            .Of(facts.Catalog, facts.Calendar, facts.Today, periods)
            .Where(standing => !standing.Missed.IsEmpty)
            .Select(Overdue);
    }

    private Diagnostic Overdue(DrillStanding standing)
    {
        var (type, missed) = (standing.Type.Id.Value, string.Join(", ", standing.Missed));
        return Found(
            standing.Type.Location,
            new Message($"'{type}' 훈련이 밀림: {missed}", $"'{type}' was not held: {missed}")
        ) with
        {
            IsByTime = true,
        };
    }
}
