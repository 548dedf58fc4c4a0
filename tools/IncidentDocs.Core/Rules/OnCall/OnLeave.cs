using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC004: somebody is in a seat while away.</summary>
public sealed class OnLeave : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC004",
            "on-leave",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "휴가이거나 회사에 없는 사람이 자리를 맡는다.",
                "Somebody is in a seat while on leave, or no longer or not yet in the company."
            ),
            new Message(
                "휴가 간 사람에게 전화하느라 대응 한도를 쓴다.",
                "The limit for the response runs out while a telephone rings on a beach."
            ),
            new Message(
                "overrides로 그 시간에 대신 설 사람을 정하거나 근무를 바꾼다.",
                "Name somebody under overrides for those hours, or change the shift."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster", "person", "holiday", "role"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Catalog.Rosters.SelectMany(roster =>
            facts.OnCall.Coverage[roster.Id].Absences.Select(found => Found(facts, roster, found))
        );

    private Diagnostic Found(HandbookFacts facts, Roster roster, SeatedAbsence found)
    {
        var range = OnCallWords.Range(found.Stretches, roster.Zone);
        var who = OnCallWords.Person(facts, found.Person);
        var zone = facts.Catalog.People.Find(found.Person)?.Zone ?? facts.Catalog.Handbook.Zone;
        var why = OnCallWords.Why(found.Absence, zone);
        var seat = found.Seat is { } taken
            ? new Message($"'{taken.Id}' 자리를", $"seat '{taken.Id}'")
            : new Message("업무 시간을", "business hours");
        var places = new SeatPlaces(roster, facts.Schedules[roster.Id]);
        var place =
            (found.Seat is null ? null : places.Of(found.Seat, found.Person, found.From))
            ?? found.Seat?.Location
            ?? roster.BusinessHours?.Location
            ?? roster.Location;
        var message = new Message(
            $"{who.Ko} {why.Ko}. 그런데 {seat.Ko} 맡음: {range.Ko}",
            $"{who.En} {why.En}, yet has {seat.En} {range.En}"
        );
        return found.Absence.Location is { } written
            ? Found(place, message) with
            {
                Related = [new RelatedPlace(written, NameOf(found.Absence.Kind))],
            }
            : Found(place, message);
    }

    private static Message NameOf(AbsenceKind kind) =>
        kind switch
        {
            AbsenceKind.Leave => new Message("휴가", "the leave"),
            AbsenceKind.NotYetActive => new Message("첫 날", "the first day"),
            _ => new Message("마지막 날", "the last day"),
        };
}
