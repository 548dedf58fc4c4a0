using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of what stands before a runbook's steps.</summary>
internal static class RunbookHeadChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink, Runbook old, Runbook now)
    {
        var (id, path) = (now.Id.Value, now.Location.Path);
        sink.Value(
            "runbook.owner",
            id,
            path,
            new Message("소유자", "owner"),
            old.Owner.Value.Value,
            now.Owner.Value.Value
        );
        sink.Value(
            "runbook.reviewed",
            id,
            path,
            new Message("검토일", "reviewed on"),
            ChangeWords.Of(old.ReviewedOn.Value).En,
            ChangeWords.Of(now.ReviewedOn.Value).En,
            now.ReviewedOn.Value < old.ReviewedOn.Value
        );
        if (old.Critical != now.Critical)
        {
            sink.Add(
                "runbook.critical",
                id,
                path,
                now.Critical ? $"{id}: 이제 인쇄본에 들어감" : $"{id}: 인쇄본에서 빠짐",
                now.Critical
                    ? $"{id} now belongs to the printed handbook"
                    : $"{id} no longer belongs to the printed handbook",
                old.Critical
            );
        }
        Contacts(sink, old, now);
        Parameters(sink, old, now);
        Severities(sink, old, now);
    }

    private static void Contacts(ChangeSink sink, Runbook old, Runbook now)
    {
        var before = old.Contacts.Select(one => one.Value.Value).ToList();
        var after = now.Contacts.Select(one => one.Value.Value).ToList();
        sink.Value(
            "runbook.contacts",
            now.Id.Value,
            now.Location.Path,
            new Message("연락처", "contacts"),
            before.Count == 0 ? null : ChangeWords.Of(before),
            after.Count == 0 ? null : ChangeWords.Of(after),
            before.Except(after, StringComparer.Ordinal).Any()
        );
    }

    private static void Parameters(ChangeSink sink, Runbook old, Runbook now)
    {
        foreach (var parameter in now.Parameters)
        {
            var was = old.Parameters.FirstOrDefault(one =>
                string.Equals(one.Name.Value, parameter.Name.Value, StringComparison.Ordinal)
            );
            if (was is not null)
            {
                sink.Value(
                    "runbook.pattern",
                    $"{now.Id.Value}/{parameter.Name.Value}",
                    now.Location.Path,
                    new Message("값의 형식", "pattern"),
                    was.Pattern.Value,
                    parameter.Pattern.Value,
                    isRisk: true
                );
            }
        }
    }

    private static void Severities(ChangeSink sink, Runbook old, Runbook now)
    {
        var (before, after) = (Conditions(old), Conditions(now));
        foreach (
            var severity in before
                .Keys.Union(after.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            var was = before.GetValueOrDefault(severity);
            var next = after.GetValueOrDefault(severity);
            if (was != next)
            {
                sink.Add(
                    "runbook.severity",
                    now.Id.Value,
                    now.Location.Path,
                    $"{now.Id.Value} {severity} 조건: {was.Ko ?? "없음"} → {next.Ko ?? "없음"}",
                    $"{now.Id.Value} is {severity} when: {was.En ?? "none"} → {next.En ?? "none"}",
                    next.En is null
                );
            }
        }
    }

    private static Dictionary<string, (string? Ko, string? En)> Conditions(Runbook runbook) =>
        runbook
            .SeverityConditions.GroupBy(one => one.Severity.Value.Value, StringComparer.Ordinal)
            .ToDictionary(
                all => all.Key,
                all =>
                    (
                        (string?)string.Join("; ", all.Select(one => one.When.In(Language.Korean))),
                        (string?)string.Join("; ", all.Select(one => one.When.In(Language.English)))
                    ),
                StringComparer.Ordinal
            );
}
