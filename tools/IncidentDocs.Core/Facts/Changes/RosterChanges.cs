using System.Globalization;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of who is on call, of limits, and of whether everything is covered.</summary>
internal static class RosterChanges
{
    /// <summary>More changed shifts than these are told as one.</summary>
    private const int MostShifts = 8;

    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "roster",
                "roster",
                new Message("온콜 로테이션", "roster"),
                catalog => catalog.Rosters,
                roster => roster.Id,
                roster => roster.Location,
                roster => roster.Name
            )
        )
        {
            Limits(sink, old, now);
            Shifts(sink, old, now);
            OverrideChanges.Find(sink, old, now);
            Ends(sink, old, now);
            Gaps(sink, old, now);
        }
        sink.Presence(
            "holidays",
            "holiday",
            new Message("공휴일 달력", "holiday calendar"),
            catalog => catalog.Holidays,
            calendar => calendar.Id,
            calendar => calendar.Location,
            _ => null
        );
    }

    private static void Limits(ChangeSink sink, Roster old, Roster now)
    {
        sink.Value(
            "roster.business_hours",
            now.Id.Value,
            now.Location.Path,
            new Message("업무 시간 담당", "business hours are covered by"),
            CoverOf(old.BusinessHours),
            CoverOf(now.BusinessHours),
            now.BusinessHours is null
        );
        sink.Value(
            "roster.handover",
            now.Id.Value,
            now.Location.Path,
            new Message("인계 시각", "hand-over"),
            HandoverOf(old.Handover),
            HandoverOf(now.Handover)
        );
        Limit(
            sink,
            "roster.acknowledge",
            now,
            new Message("확인 제한 시간", "acknowledge within"),
            old.AcknowledgeWithin,
            now.AcknowledgeWithin
        );
        Limit(
            sink,
            "roster.escalate",
            now,
            new Message("다음 사람 호출까지", "next seat is called after"),
            old.EscalateAfter,
            now.EscalateAfter
        );
    }

    private static string HandoverOf(Handover handover) =>
        $"{ChangeWords.Of(handover.Day)} {handover.At.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    private static string? CoverOf(BusinessHoursCover? cover) =>
        cover?.Person?.Value.Value ?? cover?.Role?.Value.Value ?? cover?.Roster?.Value.Value;

    private static void Limit(
        ChangeSink sink,
        string kind,
        Roster roster,
        Message what,
        Duration old,
        Duration now
    )
    {
        if (old == now)
        {
            return;
        }
        var (was, next) = (LengthMessage.Of(old), LengthMessage.Of(now));
        sink.Add(
            kind,
            roster.Id.Value,
            roster.Location.Path,
            $"{roster.Id.Value} {what.Ko}: {next.Ko} (전에는 {was.Ko})",
            $"{roster.Id.Value} {what.En}: {next.En} (was {was.En})",
            now > old
        );
    }

    private static void Shifts(ChangeSink sink, Roster was, Roster roster)
    {
        var changed = Seats(sink.Before, was)
            .Join(
                Seats(sink.After, roster),
                seat => (seat.Week, seat.Turn, seat.Layer, seat.Seat),
                seat => (seat.Week, seat.Turn, seat.Layer, seat.Seat),
                (old, now) => (Old: old, Now: now)
            )
            .Where(pair =>
                !string.Equals(pair.Old.Person, pair.Now.Person, StringComparison.Ordinal)
            )
            .OrderBy(pair => pair.Now.From)
            .ToList();
        if (changed.Count > MostShifts)
        {
            var (first, last) = (changed[0].Now.Week, changed[^1].Now.Week);
            sink.Add(
                "roster.shifts",
                roster.Id.Value,
                roster.Location.Path,
                $"{roster.Id.Value}: {first} ~ {last} 사이 교대 {changed.Count}건의 담당자가 바뀜",
                $"{roster.Id.Value}: {changed.Count} seats between {first} and {last} have somebody else"
            );
            return;
        }
        foreach (var (old, now) in changed)
        {
            sink.Add(
                "roster.shift",
                roster.Id.Value,
                roster.Location.Path,
                $"{roster.Id.Value} {now.Week} {now.Seat}: {old.Person} → {now.Person}",
                $"{roster.Id.Value} {now.Week} {now.Seat}: {old.Person} → {now.Person}"
            );
        }
    }

    /// <summary>Who is planned for each seat: another time of the hand-over leaves a week and its turn what they are.</summary>
    private static IEnumerable<Planned> Seats(HandbookFacts facts, Roster roster) =>
        facts
            .Schedules[roster.Id]
            .SelectMany(shift =>
                shift.Holders.Select(holder => new Planned(
                    shift.From,
                    shift.Week,
                    0,
                    shift.Layer,
                    holder.Seat.Value,
                    holder.Person.Value.Value
                ))
            )
            .DistinctBy(seat => (seat.From, seat.Layer, seat.Seat))
            .GroupBy(seat => (seat.Week, seat.Layer, seat.Seat))
            .SelectMany(turns => turns.Select((seat, turn) => seat with { Turn = turn }));

    private static void Ends(ChangeSink sink, Roster was, Roster roster)
    {
        var (old, now) = (EndOf(sink.Before, was), EndOf(sink.After, roster));
        sink.Value(
            "roster.ends",
            roster.Id.Value,
            roster.Location.Path,
            new Message("편성 끝", "planned until"),
            old,
            now,
            string.CompareOrdinal(now, old) < 0
        );
    }

    private static string? EndOf(HandbookFacts facts, Roster roster)
    {
        var shifts = facts.Schedules[roster.Id];
        return shifts.IsEmpty
            ? null
            : ChangeWords.Of(shifts.Max(shift => shift.To).InZone(roster.Zone).Date).En;
    }

    private static void Gaps(ChangeSink sink, Roster was, Roster roster)
    {
        var (old, now) = (
            sink.Before.OnCall.Coverage[was.Id],
            sink.After.OnCall.Coverage[roster.Id]
        );
        foreach (
            var gaps in Without(Stretches(now), Stretches(old))
                .GroupBy(gap => gap.Seat, StringComparer.Ordinal)
        )
        {
            Opened(sink, roster, gaps.Key, [.. gaps.Select(gap => gap.Gap)]);
        }
        var closed = Without(Stretches(old), Stretches(now)).Where(gap => gap.Gap.End <= now.To);
        foreach (var gaps in closed.GroupBy(gap => gap.Seat, StringComparer.Ordinal))
        {
            Closed(sink, roster, gaps.Key, [.. gaps.Select(gap => gap.Gap)]);
        }
    }

    private static void Opened(
        ChangeSink sink,
        Roster roster,
        string seat,
        ImmutableArray<Interval> gaps
    )
    {
        var (where, when) = ($"{roster.Id.Value}{Of(seat, " ")}", When(gaps, roster.Zone));
        sink.Add(
            "roster.gap_opened",
            roster.Id.Value,
            roster.Location.Path,
            $"{where}에 빈 시간 생김: {when.Ko}",
            gaps.Length == 1
                ? $"opens a gap in {where} {when.En}"
                : $"opens {gaps.Length} gaps in {where} {when.En}",
            isRisk: true
        );
    }

    private static void Closed(
        ChangeSink sink,
        Roster roster,
        string seat,
        ImmutableArray<Interval> gaps
    )
    {
        var (where, when) = ($"{roster.Id.Value}{Of(seat, " ")}", When(gaps, roster.Zone));
        sink.Add(
            "roster.gap_closed",
            roster.Id.Value,
            roster.Location.Path,
            $"{where}의 빈 시간 메워짐: {when.Ko}",
            gaps.Length == 1
                ? $"closes a gap in {where} {when.En}"
                : $"closes {gaps.Length} gaps in {where} {when.En}"
        );
    }

    private static Message When(ImmutableArray<Interval> gaps, DateTimeZone zone)
    {
        var range = ChangeWords.Of(gaps.Min(gap => gap.Start), gaps.Max(gap => gap.End), zone);
        if (gaps.Length == 1)
        {
            return new Message(range, range);
        }
        var whole = LengthMessage.Of(
            gaps.Aggregate(Duration.Zero, (sum, gap) => sum + gap.Duration)
        );
        return new Message(
            $"{range} 사이 {gaps.Length}번, 모두 {whole.Ko}",
            $"between {range}, {whole.En} in all"
        );
    }

    private static string Of(string seat, string before) => seat.Length == 0 ? "" : before + seat;

    private static List<(string Seat, Interval Gap)> Stretches(CoverageProof proof) =>
        [
            .. proof.Gaps.SelectMany(gap =>
                gap.Stretches.Select(stretch => (gap.Seat?.Id ?? "", stretch))
            ),
        ];

    /// <summary>What of some stretches lies in none of others of their seat.</summary>
    private static IEnumerable<(string Seat, Interval Gap)> Without(
        List<(string Seat, Interval Gap)> some,
        List<(string Seat, Interval Gap)> others
    )
    {
        foreach (var (seat, gap) in some)
        {
            var from = gap.Start;
            foreach (
                var other in others
                    .Where(other => string.Equals(other.Seat, seat, StringComparison.Ordinal))
                    .Select(other => other.Gap)
                    .OrderBy(other => other.Start)
            )
            {
                if (other.Start > from && from < gap.End && other.Start < gap.End)
                {
                    yield return (seat, new Interval(from, other.Start));
                }
                from = Instant.Max(from, Instant.Min(other.End, gap.End));
            }
            if (from < gap.End)
            {
                yield return (seat, new Interval(from, gap.End));
            }
        }
    }

    private sealed record Planned(
        Instant From,
        IsoWeek Week,
        int Turn,
        string Layer,
        string Seat,
        string Person
    );
}
