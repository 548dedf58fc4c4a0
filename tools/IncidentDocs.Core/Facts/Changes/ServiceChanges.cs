namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of services.</summary>
internal static class ServiceChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "service",
                "service",
                new Message("서비스", "service"),
                catalog => catalog.Services,
                service => service.Id,
                service => service.Location,
                service => service.Name
            )
        )
        {
            var path = now.Location.Path;
            sink.Value(
                "service.team",
                now.Id.Value,
                path,
                new Message("담당 팀", "owning team"),
                old.Team.Value.Value,
                now.Team.Value.Value
            );
            sink.Value(
                "service.tier",
                now.Id.Value,
                path,
                new Message("계층", "tier"),
                ChangeWords.Of(old.Tier),
                ChangeWords.Of(now.Tier)
            );
            Depends(sink, path, now.Id.Value, Ids(old), Ids(now));
        }
    }

    private static HashSet<string> Ids(Model.Services.Service service) =>
        service.DependsOn.Select(other => other.Value.Value).ToHashSet(StringComparer.Ordinal);

    private static void Depends(
        ChangeSink sink,
        string path,
        string service,
        HashSet<string> old,
        HashSet<string> now
    )
    {
        foreach (var other in now.Except(old, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            sink.Add(
                "service.depends",
                service,
                path,
                $"{service}: 이제 {other}에 의존",
                $"{service} now depends on {other}"
            );
        }
        foreach (var other in old.Except(now, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            sink.Add(
                "service.depends",
                service,
                path,
                $"{service}: 더는 {other}에 의존하지 않음",
                $"{service} no longer depends on {other}"
            );
        }
    }
}
