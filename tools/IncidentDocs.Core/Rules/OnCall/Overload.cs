using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC007: more than the limits of a roster.</summary>
public sealed class Overload : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC007",
            "overload",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "한 사람이 편성표의 한도보다 오래 이어서 서거나 더 많이 선다.",
                "Somebody is on call for more weeks in a row, or for more of the hours, than the roster allows."
            ),
            new Message(
                "쉬지 못한 사람이 새벽에 되돌리기 어려운 명령을 친다.",
                "Whoever has not slept types commands that can not be undone."
            ),
            new Message(
                "다른 사람과 주를 바꾼다. 한도는 limits에 있다.",
                "Swap weeks with somebody; the limits stand under limits."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster", "person", "holiday"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        from roster in facts.Catalog.Rosters
        from person in facts.OnCall.Loads[roster.Id].People
        from message in Messages(facts, roster, person)
        select Found(roster.Limits.Location, message);

    private static IEnumerable<Message> Messages(
        HandbookFacts facts,
        Roster roster,
        PersonLoad person
    )
    {
        var who = OnCallWords.Person(facts, person.Person);
        if (roster.Limits.ConsecutiveWeeks is { } weeks)
        {
            foreach (var run in person.Runs.Where(run => run.Weeks > weeks && run.To > facts.AsOf))
            {
                var range = OnCallWords.Range(run.From, run.To, roster.Zone);
                yield return new Message(
                    $"{who.Ko} {run.Weeks}주 연속, 한도는 {weeks}주: {range.Ko}",
                    $"{who.En} is on call for {run.Weeks} weeks in a row {range.En}, the limit is {weeks}"
                );
            }
        }
        if (roster.Limits.SharePercent is { } share && person.SharePercent > share)
        {
            var percent = person.SharePercent.ToString(
                System.Globalization.CultureInfo.InvariantCulture
            );
            yield return new Message(
                $"{who.Ko}: 온콜 시간의 {percent}%를 맡음, 한도는 {share}%",
                $"{who.En} has {percent}% of the on-call hours, the limit is {share}%"
            );
        }
    }
}
