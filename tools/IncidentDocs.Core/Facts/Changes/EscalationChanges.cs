using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of whom an escalation calls, and when.</summary>
internal static class EscalationChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        if (
            sink.Before.Catalog.Escalation is not { } old
            || sink.After.Catalog.Escalation is not { } now
        )
        {
            return;
        }
        var path = now.Location.Path;
        ChannelChanges.Find(sink, path, old.Channels, now.Channels);
        foreach (var policy in now.Policies)
        {
            if (Of(old, policy) is { } was)
            {
                Compare(sink, path, policy.Severity.Value.Value, CallsOf(was), CallsOf(policy));
            }
            else
            {
                Presence(sink, path, policy, isGone: false);
            }
        }
        foreach (var policy in old.Policies.Where(policy => Of(now, policy) is null))
        {
            Presence(sink, path, policy, isGone: true);
        }
    }

    private static SeverityEscalation? Of(EscalationPolicy all, SeverityEscalation one) =>
        all.Policies.FirstOrDefault(found => found.Severity.Value == one.Severity.Value);

    private static void Presence(
        ChangeSink sink,
        string path,
        SeverityEscalation policy,
        bool isGone
    )
    {
        var severity = policy.Severity.Value.Value;
        sink.Add(
            isGone ? "escalation.removed" : "escalation.added",
            severity,
            path,
            $"{(isGone ? "없어진" : "새")} 에스컬레이션: {severity}",
            $"escalation {(isGone ? "removed" : "added")}: {severity}",
            isGone
        );
    }

    private static void Compare(
        ChangeSink sink,
        string path,
        string severity,
        List<EscalationCall> old,
        List<EscalationCall> now
    )
    {
        foreach (var call in now)
        {
            var (time, told) = (LengthMessage.Of(call.From), call.Told);
            if (old.Find(one => one.Key == call.Key) is { } was)
            {
                Times(sink, path, severity, was, call);
                Conditions(sink, path, severity, was, call);
            }
            else
            {
                sink.Add(
                    "escalation.called",
                    severity,
                    path,
                    $"{severity}: {time.Ko} 뒤부터 {told.Ko}",
                    $"{severity} {told.En} after {time.En}"
                );
            }
        }
        foreach (var call in old.Where(call => !now.Exists(one => one.Key == call.Key)))
        {
            sink.Add(
                "escalation.not_called",
                severity,
                path,
                $"{severity}: 이제 {call.Told.Ko} 안 함",
                $"{severity} no longer {call.Told.En}",
                call.IsHeard
                    && !now.Exists(one =>
                        string.Equals(one.Role, call.Role, StringComparison.Ordinal)
                        && one.Do < call.Do
                    )
            );
        }
    }

    private static void Times(
        ChangeSink sink,
        string path,
        string severity,
        EscalationCall old,
        EscalationCall now
    )
    {
        var told = now.Told;
        if (old.From != now.From)
        {
            var (was, time) = (LengthMessage.Of(old.From), LengthMessage.Of(now.From));
            sink.Add(
                "escalation.moved",
                severity,
                path,
                $"{severity}: {told.Ko} {time.Ko} 뒤 (전에는 {was.Ko} 뒤)",
                $"{severity} {told.En} after {time.En} (was after {was.En})",
                now.IsHeard && now.From > old.From
            );
        }
        if (old.To != now.To)
        {
            var (was, time) = (EndOf(old), EndOf(now));
            sink.Add(
                "escalation.until",
                severity,
                path,
                $"{severity}: {told.Ko} {time.Ko} (전에는 {was.Ko})",
                $"{severity} {told.En} {time.En} (was {was.En})",
                now.IsHeard && now.To is { } end && (old.To is not { } before || end < before)
            );
        }
    }

    private static Message EndOf(EscalationCall call) =>
        call.To is { } to
            ? new Message($"{LengthMessage.Of(to).Ko}까지", $"until {LengthMessage.Of(to).En}")
            : new Message("끝까지", "to the end");

    private static void Conditions(
        ChangeSink sink,
        string path,
        string severity,
        EscalationCall old,
        EscalationCall now
    )
    {
        var told = now.Told;
        if (old.IsOwningTeamOnly != now.IsOwningTeamOnly)
        {
            var (ko, en) = now.IsOwningTeamOnly
                ? ("이제 담당 팀만", "only of the owning team now")
                : ("이제 모든 팀", "of all teams now");
            sink.Add(
                "escalation.scope",
                severity,
                path,
                $"{severity}: {told.Ko}: {ko}",
                $"{severity} {told.En}: {en}",
                now.IsHeard && now.IsOwningTeamOnly
            );
        }
        if (!ChangeWords.IsSame(old.Condition, now.Condition))
        {
            var (ko, en) = now.Condition is { } only
                ? ($"'{only.In(Language.Korean)}'일 때만", $"only if '{only.In(Language.English)}'")
                : ("이제 조건 없이", "now without a condition");
            sink.Add(
                "escalation.condition",
                severity,
                path,
                $"{severity}: {told.Ko}: {ko}",
                $"{severity} {told.En}: {en}",
                now.IsHeard && now.Condition is not null
            );
        }
    }

    /// <summary>What is done for each role: from its first window to its last.</summary>
    private static List<EscalationCall> CallsOf(SeverityEscalation policy) =>
        [
            .. policy
                .Windows.SelectMany(window =>
                    window.Entries.SelectMany(entry =>
                        entry
                            .Who.Select(who => who.Value.Value)
                            .DefaultIfEmpty("")
                            .Select(role => (Entry: entry, Window: window, Role: role))
                    )
                )
                .GroupBy(one => (one.Entry.Do, one.Role))
                .Select(EscalationCall.Of)
                .OrderBy(call => call.Do)
                .ThenBy(call => call.Role, StringComparer.Ordinal),
        ];
}
