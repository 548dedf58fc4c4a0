using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Tells a page that reaches nobody as a story: an incident at an instant, and where its call ends.</summary>
public static class UnreachedStory
{
    /// <summary>The story of the first detection, and how long it stays so.</summary>
    public static Message Of(HandbookFacts facts, UnreachedCall call)
    {
        var roster = call.Roster is { } id ? facts.Catalog.Rosters.Find(id) : null;
        var zone = roster?.Zone ?? facts.Catalog.Handbook.Zone;
        var calendar = roster is null ? facts.Calendar : facts.Calendar.For(roster);
        var holidays = OnCallWords.Holidays(calendar.HolidaysOn(call.First.InZone(zone).Date));
        var at = OnCallWords.At(call.First, zone);
        var (window, role, why) = (
            OnCallWords.Window(call.Window),
            Role(facts, call),
            Why(facts, call)
        );
        var service = call.Service is { } failing
            ? new Message($", {failing} 장애", $" of {failing}")
            : new Message("", "");
        return new Message(
            $"{at}{holidays.Ko}에 감지한 {call.Severity}{service.Ko}, {window.Ko}: {role.Ko} 호출이 아무에게도 닿지 않음. {why.Ko}{Lasts(call, zone).Ko}",
            $"{call.Severity}{service.En} detected at {at}{holidays.En}, {window.En}: the page to {role.En} reaches nobody, {why.En}{Lasts(call, zone).En}"
        );
    }

    private static Message Lasts(UnreachedCall call, DateTimeZone zone)
    {
        if (call.Detected[^1].End - call.First <= Duration.FromMinutes(1))
        {
            return new Message("", "");
        }
        var range = OnCallWords.Range(call.Detected, zone);
        return new Message($"; 감지 시각 {range.Ko}", $"; detections {range.En}");
    }

    private static Message Role(HandbookFacts facts, UnreachedCall call) =>
        call.Role is { } id && facts.Catalog.Roles.Find(id) is { } role
            ? new Message($"{role.Name.In(Language.Korean)}('{id}')", $"'{id}'")
            : new Message("대상을 적지 않은", "no role");

    private static Message Why(HandbookFacts facts, UnreachedCall call) =>
        call.Cause switch
        {
            UnreachedCause.Vacant => new Message("맡은 사람이 없음", "nobody holds it"),
            UnreachedCause.Gap => new Message("그 자리에 아무도 없음", "its seat is empty"),
            UnreachedCause.Uncovered => new Message(
                "업무 시간을 맡은 사람이 없음",
                "nobody covers business hours"
            ),
            UnreachedCause.NoAddress => Join(
                call.Lacking.Select(person => Lacks(facts, call, person))
            ),
            _ => Away(facts, call),
        };

    private static Message Away(HandbookFacts facts, UnreachedCall call)
    {
        var zone = facts.Catalog.Handbook.Zone;
        var away = Join(
            call.Absent.Select(absent =>
            {
                var (who, why) = (
                    OnCallWords.Person(facts, absent.Person),
                    OnCallWords.Why(absent.Absence, zone)
                );
                return new Message($"{who.Ko} {why.Ko}", $"{who.En} {why.En}");
            })
        );
        var hasDeputy = call.Role is { } id && facts.Catalog.Roles.Find(id) is { Deputy: not null };
        return hasDeputy ? away : new Message($"{away.Ko}, 대행 없음", $"{away.En}, no deputy");
    }

    private static Message Lacks(HandbookFacts facts, UnreachedCall call, Id<Person> person)
    {
        var who = OnCallWords.Person(facts, person);
        var severity = facts.Catalog.Severities.Find(call.Severity);
        if (
            severity is null
            || facts.Catalog.Escalation is not { } policy
            || facts.Catalog.People.Find(person) is not { } found
        )
        {
            return who;
        }
        var missing = OnCallWords.Addresses(
            ChannelAddresses.Lacking(found, ChannelAddresses.NeededFor(policy, severity))
        );
        return new Message($"{who.Ko}에게 {missing.Ko} 없음", $"{who.En} has no {missing.En}");
    }

    private static Message Join(IEnumerable<Message> parts)
    {
        var all = parts.ToList();
        return new Message(
            string.Join(", ", all.Select(part => part.Ko)),
            string.Join(", ", all.Select(part => part.En))
        );
    }
}
