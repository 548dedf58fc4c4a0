using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC002: two shifts of one seat cover one instant.</summary>
public sealed class OverlappingShifts : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC002",
            "overlapping-shifts",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "한 편성표의 같은 층, 같은 자리에 두 근무가 겹친다. 대신 서는 것은 따지기 전이다.",
                "Two shifts of one roster, layer and seat cover one instant, before overrides."
            ),
            new Message(
                "누가 서는지 두 사람이 다르게 안다.",
                "Two people each believe that they are on call, or that the other is."
            ),
            new Message(
                "둘 가운데 하나를 지우거나 줄인다. 바꿔 서는 것은 overrides에 적는다.",
                "Remove or shorten one of them; a swap belongs under overrides."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Catalog.Rosters.SelectMany(roster =>
            facts
                .OnCall.Coverage[roster.Id]
                .Overlaps.DistinctBy(overlap =>
                    (overlap.Seat, overlap.Earlier.Location, overlap.Later.Location)
                )
                .Select(overlap => Found(roster, overlap))
        );

    private Diagnostic Found(Roster roster, ShiftOverlap overlap)
    {
        var range = OnCallWords.Range(overlap.From, overlap.To, roster.Zone);
        var (earlier, later) = (overlap.Of(overlap.Earlier), overlap.Of(overlap.Later));
        return Found(
            later.Person.Location,
            new Message(
                $"'{overlap.Seat}' 자리가 겹침: '{earlier.Person.Value}'{Josa.And(earlier.Person.Value.Value)} '{later.Person.Value}', {range.Ko}",
                $"'{earlier.Person.Value}' and '{later.Person.Value}' both have seat '{overlap.Seat}' {range.En}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    earlier.Person.Location,
                    new Message("먼저 시작하는 근무", "the shift that begins first")
                ),
            ],
        };
    }
}
