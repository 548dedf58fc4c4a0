using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of when somebody is away, and until when somebody is there.</summary>
internal static class LeaveChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink, Person old, Person now)
    {
        var gone = old.Leave.Where(leave => !now.Leave.Any(other => IsSame(leave, other))).ToList();
        foreach (var leave in now.Leave.Where(leave => !old.Leave.Any(was => IsSame(was, leave))))
        {
            var was = gone.Find(other => other.From <= leave.To && leave.From <= other.To);
            Message? before = was is null ? null : Range(was);
            var days = Range(leave);
            gone.Remove(was!);
            sink.Add(
                "person.leave",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} 부재: {days.Ko}{(before is { } ko ? $" (전에는 {ko.Ko})" : "")}",
                $"{now.Id.Value} is away from {days.En}{(before is { } en ? $" (was from {en.En})" : "")}"
            );
        }
        foreach (var leave in gone)
        {
            var days = Range(leave);
            sink.Add(
                "person.leave",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} 부재 취소: {days.Ko}",
                $"{now.Id.Value} is no longer away from {days.En}"
            );
        }
        Until(sink, old, now);
    }

    private static Message Range(Leave leave)
    {
        var (from, to) = (ChangeWords.Of(leave.From).En, ChangeWords.Of(leave.To).En);
        return new Message($"{from} ~ {to}", $"{from} to {to}");
    }

    private static void Until(ChangeSink sink, Person old, Person now)
    {
        if (old.ActiveUntil == now.ActiveUntil)
        {
            return;
        }
        var until = ChangeWords.Of(now.ActiveUntil);
        sink.Add(
            "person.active_until",
            now.Id.Value,
            now.Location.Path,
            $"{now.Id.Value} 마지막 근무일: {until.Ko}",
            $"{now.Id.Value} last day: {until.En}",
            now.ActiveUntil is not null
        );
    }

    private static bool IsSame(Leave one, Leave other) =>
        (one.From, one.To) == (other.From, other.To);
}
