using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC001: a required seat is empty.</summary>
public sealed class CoverageGap : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC001",
            "coverage-gap",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "온콜로 정한 시간에 꼭 있어야 할 자리가 빈다. 지금부터(팀도 역할도 아직 쓰지 않는 편성은 첫 근무부터) 편성의 끝까지, 대신 서는 것까지 따진 뒤의 결과이다.",
                "A required seat is empty in hours that the roster declares, from now (of a roster that no team or role uses yet, from its first shift) to the end of its plan and after overrides."
            ),
            new Message(
                "빈 자리로 간 호출은 아무도 깨우지 않는다.",
                "A page to an empty seat wakes nobody."
            ),
            new Message(
                "그 시간의 근무를 적거나 overrides로 대신 설 사람을 정한다.",
                "Write a shift for those hours, or name somebody under overrides."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs =>
        ["roster", "person", "holiday", "role", "handbook"];

    private const int MostASeat = 10;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Catalog.Rosters.SelectMany(roster =>
            facts
                .OnCall.Coverage[roster.Id]
                .Gaps.GroupBy(gap => gap.Seat?.Id, StringComparer.Ordinal)
                .SelectMany(seat => Found(roster, [.. seat]))
        );

    private IEnumerable<Diagnostic> Found(
        Roster roster,
        ImmutableArray<Facts.OnCall.CoverageGap> gaps
    )
    {
        for (var at = 0; at < gaps.Length && at < MostASeat; at++)
        {
            var more = at == MostASeat - 1 ? gaps.Length - MostASeat : 0;
            yield return Found(roster, gaps[at], more);
        }
    }

    private Diagnostic Found(Roster roster, Facts.OnCall.CoverageGap gap, int more)
    {
        var range = OnCallWords.Range(gap.Stretches, roster.Zone);
        var days = OnCallWords.Holidays(gap.Holidays);
        var rest =
            more > 0
                ? new Message($"; 그 뒤로 {more}번 더", $"; and {more} more after it")
                : new Message("", "");
        var place = gap.Seat?.Location ?? roster.BusinessHours?.Location ?? roster.Location;
        return gap.Seat is { } seat
            ? Found(
                place,
                new Message(
                    $"'{seat.Id}' 자리가 빔: {range.Ko}{days.Ko}{rest.Ko}",
                    $"seat '{seat.Id}' is empty {range.En}{days.En}{rest.En}"
                )
            )
            : Found(
                place,
                new Message(
                    $"업무 시간을 맡은 사람이 없음: {range.Ko}{days.Ko}{rest.Ko}",
                    $"nobody covers business hours {range.En}{days.En}{rest.En}"
                )
            );
    }
}
