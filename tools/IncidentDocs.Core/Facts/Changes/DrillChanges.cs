namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of drills: their plan, their results, the experiments.</summary>
internal static class DrillChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "drill",
                "drill",
                new Message("훈련 결과", "drill result"),
                catalog => catalog.Drills,
                drill => drill.Id,
                drill => drill.Location,
                drill => drill.Title
            )
        )
        {
            IncidentChanges.Improvements(sink, old, now);
        }
        foreach (
            var drill in sink.After.Catalog.Drills.Where(drill =>
                sink.Before.Catalog.Drills.Find(drill.Id) is null
                && !sink.IsRenamed(drill.Location.Path)
            )
        )
        {
            IncidentChanges.Improvements(sink, null, drill);
        }
        Planned(sink);
        sink.Presence(
            "experiment",
            "experiment",
            new Message("카오스 실험", "chaos experiment"),
            catalog => catalog.Experiments,
            experiment => experiment.Id,
            experiment => experiment.Location,
            experiment => experiment.Title
        );
    }

    private static void Planned(ChangeSink sink)
    {
        if (
            sink.Before.Catalog.DrillPlan is not { } old
            || sink.After.Catalog.DrillPlan is not { } now
        )
        {
            return;
        }
        var before = old
            .Planned.DistinctBy(drill => drill.Id, StringComparer.Ordinal)
            .ToDictionary(drill => drill.Id, StringComparer.Ordinal);
        foreach (var drill in now.Planned)
        {
            var day = ChangeWords.Of(drill.On);
            if (before.Remove(drill.Id, out var was))
            {
                sink.Value(
                    "drill.moved",
                    drill.Id,
                    now.Location.Path,
                    new Message("훈련일", "drill date"),
                    ChangeWords.Of(was.On).En,
                    day.En,
                    drill.On > was.On
                );
            }
            else
            {
                sink.Add(
                    "drill.planned",
                    drill.Id,
                    now.Location.Path,
                    $"훈련 {drill.Id} 계획: {day.Ko}",
                    $"drill {drill.Id} is planned for {day.En}"
                );
            }
        }
        foreach (var drill in before.Values.OrderBy(drill => drill.Id, StringComparer.Ordinal))
        {
            sink.Add(
                "drill.unplanned",
                drill.Id,
                now.Location.Path,
                $"훈련 {drill.Id} 계획에서 빠짐 ({ChangeWords.Of(drill.On).Ko})",
                $"drill {drill.Id} is no longer planned ({ChangeWords.Of(drill.On).En})",
                drill.On >= sink.After.Today
            );
        }
    }
}
