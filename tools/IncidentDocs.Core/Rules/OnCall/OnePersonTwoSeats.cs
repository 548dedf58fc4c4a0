using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC003: one person in two seats.</summary>
public sealed class OnePersonTwoSeats : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC003",
            "one-person-two-seats",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "한 사람이 같은 편성표의 두 자리에 한꺼번에 선다.",
                "The same person is in two seats of a roster at once."
            ),
            new Message(
                "1차가 답하지 않아 2차를 불러도 같은 사람이다.",
                "When the first does not answer, the second is the same telephone."
            ),
            new Message(
                "둘 가운데 한 자리를 다른 사람에게 맡긴다.",
                "Give one of the seats to somebody else."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster", "person", "holiday"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Catalog.Rosters.SelectMany(roster =>
            facts
                .OnCall.Coverage[roster.Id]
                .DoubleSeats.Select(found => Found(facts, roster, found))
        );

    private Diagnostic Found(HandbookFacts facts, Roster roster, DoubleSeat found)
    {
        var range = OnCallWords.Range(found.Stretches, roster.Zone);
        var who = OnCallWords.Person(facts, found.Person);
        var places = new SeatPlaces(roster, facts.Schedules[roster.Id]);
        // Of a cover and a plan the cover is what brought it about.
        var (wrong, other) =
            places.CoverOf(found.First, found.Person, found.From) is not null
            && places.CoverOf(found.Second, found.Person, found.From) is null
                ? (found.First, found.Second)
                : (found.Second, found.First);
        return Found(
            places.Of(wrong, found.Person, found.From) ?? wrong.Location,
            new Message(
                $"{who.Ko}: '{found.First.Id}'{Josa.And(found.First.Id)} '{found.Second.Id}' 자리를 함께 맡음, {range.Ko}",
                $"{who.En} has both seat '{found.First.Id}' and seat '{found.Second.Id}' {range.En}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    places.Of(other, found.Person, found.From) ?? other.Location,
                    new Message($"'{other.Id}' 자리", $"seat '{other.Id}'")
                ),
            ],
        };
    }
}
