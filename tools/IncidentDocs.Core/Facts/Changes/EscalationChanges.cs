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
        foreach (var policy in now.Policies)
        {
            var severity = policy.Severity.Value;
            if (old.Policies.FirstOrDefault(found => found.Severity.Value == severity) is { } was)
            {
                Compare(sink, now.Location.Path, severity.Value, Calls(was), Calls(policy));
            }
        }
    }

    private static void Compare(
        ChangeSink sink,
        string path,
        string severity,
        Dictionary<string, Duration> old,
        Dictionary<string, Duration> now
    )
    {
        foreach (var (role, after) in now.OrderBy(call => call.Key, StringComparer.Ordinal))
        {
            var time = LengthMessage.Of(after);
            if (!old.TryGetValue(role, out var before))
            {
                sink.Add(
                    "escalation.called",
                    severity,
                    path,
                    $"{severity}: {time.Ko} 뒤부터 {role} 호출",
                    $"{severity} calls {role} after {time.En}"
                );
            }
            else if (before != after)
            {
                var was = LengthMessage.Of(before);
                sink.Add(
                    "escalation.moved",
                    severity,
                    path,
                    $"{severity}: {role} 호출 {time.Ko} 뒤 (전에는 {was.Ko} 뒤)",
                    $"{severity} calls {role} after {time.En} (was after {was.En})",
                    after > before
                );
            }
        }
        foreach (
            var role in old.Keys.Where(role => !now.ContainsKey(role)).Order(StringComparer.Ordinal)
        )
        {
            sink.Add(
                "escalation.not_called",
                severity,
                path,
                $"{severity}: 이제 {role} 호출 안 함",
                $"{severity} no longer calls {role}",
                isRisk: true
            );
        }
    }

    /// <summary>When each role is first called by a page.</summary>
    private static Dictionary<string, Duration> Calls(SeverityEscalation policy)
    {
        var calls = new Dictionary<string, Duration>(StringComparer.Ordinal);
        foreach (var window in policy.Windows.OrderBy(window => window.From))
        {
            foreach (
                var role in window
                    .Entries.Where(entry => entry.Do == EscalationDo.Page)
                    .SelectMany(entry => entry.Who)
            )
            {
                calls.TryAdd(role.Value.Value, window.From);
            }
        }
        return calls;
    }
}
