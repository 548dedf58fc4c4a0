using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using NodaTime.Text;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Stretches, people and stories of the on-call facts, as findings and commands say them.</summary>
public static class OnCallWords
{
    /// <summary>An instant on a zone's clock: 2026-09-25 03:10.</summary>
    public static string At(Instant instant, DateTimeZone zone) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Format(instant.InZone(zone).LocalDateTime);

    /// <summary>A stretch on a zone's clock, the zone named.</summary>
    public static Message Range(Instant from, Instant to, DateTimeZone zone) =>
        new(
            $"{At(from, zone)} ~ {At(to, zone)} ({zone.Id})",
            $"from {At(from, zone)} to {At(to, zone)} ({zone.Id})"
        );

    /// <summary>Several stretches: the whole they lie in, with their number and hours.</summary>
    public static Message Range(ImmutableArray<Interval> stretches, DateTimeZone zone)
    {
        var range = Range(stretches[0].Start, stretches[^1].End, zone);
        if (stretches.Length == 1)
        {
            return range;
        }
        var length = LengthOf(stretches);
        return new Message(
            $"{range.Ko} 사이 {stretches.Length}번, 모두 {length.Ko}",
            $"{stretches.Length} times {range.En}, {length.En} in all"
        );
    }

    /// <summary>The holidays of a stretch in brackets; nothing where there are none.</summary>
    public static Message Holidays(IEnumerable<Holiday> holidays)
    {
        var days = holidays.DistinctBy(day => day.On).ToList();
        return days.Count == 0
            ? new Message("", "")
            : new Message(
                $" ({string.Join(", ", days.Select(day => day.Name.In(Language.Korean)))})",
                $" ({string.Join(", ", days.Select(day => day.Name.In(Language.English)))})"
            );
    }

    /// <summary>Why somebody is away, with the day of the return or of leaving.</summary>
    public static Message Why(Absence absence, DateTimeZone zone) =>
        absence.Kind switch
        {
            AbsenceKind.NotYetActive => new Message(
                $"{At(absence.To, zone)[..10]}에 합류함",
                $"joins on {At(absence.To, zone)[..10]}"
            ),
            AbsenceKind.NoLongerActive => new Message(
                $"{At(absence.From, zone)[..10]}부터 없음",
                $"is gone from {At(absence.From, zone)[..10]}"
            ),
            _ => absence.Leave is { } leave
                ? new Message(
                    $"휴가 {Days(leave)}{Reason(leave, Language.Korean)}",
                    $"is on leave {Days(leave)}{Reason(leave, Language.English)}"
                )
                : new Message("휴가", "is on leave"),
        };

    /// <summary>A person by name and id; the id alone in English or without a name.</summary>
    public static Message Person(HandbookFacts facts, Id<Person> id)
    {
        var name = facts.Catalog.People.Find(id)?.Name;
        return name is null || name.IsEmpty
            ? new Message($"'{id}'", $"'{id}'")
            : new Message($"{name.In(Language.Korean)}('{id}')", $"'{id}'");
    }

    /// <summary>A window of the policy: 15–30 minutes.</summary>
    public static Message Window(EscalationWindow window)
    {
        var from = Minutes(window.From);
        return window.To is { } to
            ? new Message($"{from}~{Minutes(to)}분", $"{from}–{Minutes(to)} minutes")
            : new Message($"{from}분 이후", $"from {from} minutes on");
    }

    /// <summary>Addresses that somebody lacks, each with the key under which it is written.</summary>
    public static Message Addresses(IEnumerable<ChannelAddress> addresses)
    {
        var all = addresses.ToList();
        return new Message(
            string.Join(
                ", ",
                all.Select(address => $"{Korean(address)}({Words<ChannelAddress>.Of(address)})")
            ),
            string.Join(", ", all.Select(Words<ChannelAddress>.Of))
        );
    }

    private static string Korean(ChannelAddress address) =>
        address switch
        {
            ChannelAddress.Pager => "호출기",
            ChannelAddress.Chat => "메신저",
            ChannelAddress.Phone => "전화번호",
            ChannelAddress.Email => "메일 주소",
            _ => "문자 번호",
        };

    private static long Minutes(Duration length) => (long)length.TotalMinutes;

    private static string Days(Leave leave) =>
        leave.From == leave.To
            ? $"{leave.From:uuuu-MM-dd}"
            : $"{leave.From:uuuu-MM-dd}–{leave.To:uuuu-MM-dd}";

    private static string Reason(Leave leave, Language language) =>
        leave.Reason is { } reason ? $" ({reason.In(language)})" : "";

    private static Message LengthOf(ImmutableArray<Interval> stretches)
    {
        var minutes = stretches.Sum(stretch => (long)stretch.Duration.TotalMinutes);
        var (hours, rest) = (minutes / 60, minutes % 60);
        return rest == 0
            ? new Message($"{hours}시간", $"{hours}h")
            : new Message($"{hours}시간 {rest}분", $"{hours}h {rest}m");
    }
}
