using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC005: a roster ends soon.</summary>
public sealed class RosterRunsOut : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC005",
            "roster-runs-out",
            Level.Warning,
            Stage.HandbookRule,
            new Message("편성이 네 주 안에 끝난다.", "A roster ends within four weeks."),
            new Message(
                "끝난 뒤에는 아무도 온콜이 아니고, 그때는 휴가도 이미 잡혀 있다.",
                "After its end nobody is on call, and by then leave is booked."
            ),
            new Message("다음 편성을 적는다.", "Write the next weeks."),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster"];

    private static readonly Duration Notice = Duration.FromDays(28);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .Catalog.Rosters.Where(roster => !facts.Schedules[roster.Id].IsEmpty)
            .Select(roster =>
                (Roster: roster, Last: facts.Schedules[roster.Id].MaxBy(shift => shift.To)!)
            )
            .Where(found => found.Last.To < facts.AsOf + Notice)
            .Select(found => Found(found.Roster, found.Last, found.Last.To <= facts.AsOf));

    private Diagnostic Found(Roster roster, RosterWeek last, bool isOver)
    {
        var end = OnCallWords.At(last.To, roster.Zone);
        return Found(
            last.EndLocation,
            isOver
                ? new Message(
                    $"'{roster.Id}' 편성이 {end} ({roster.Zone.Id})에 끝남",
                    $"roster '{roster.Id}' ended at {end} ({roster.Zone.Id})"
                )
                : new Message(
                    $"'{roster.Id}' 편성이 {end} ({roster.Zone.Id})까지뿐임",
                    $"roster '{roster.Id}' ends at {end} ({roster.Zone.Id})"
                )
        ) with
        {
            IsByTime = true,
        };
    }
}
