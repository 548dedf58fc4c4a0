using IncidentDocs.Benchmarks.Generation.Words;

namespace IncidentDocs.Benchmarks.Generation;

/// <summary>A service.</summary>
internal sealed record ServiceTarget(string Id, string Name, string Type, int Team);

/// <summary>A runbook, with what others say of it.</summary>
internal sealed record RunbookTarget(
    ServiceTarget Service,
    Problem Problem,
    bool Korean,
    StepTemplate[] Steps
)
{
    /// <summary>Id.</summary>
    public string Id => $"{Service.Id}-{Problem.Id}";

    /// <summary>Title in its own language.</summary>
    public string Title =>
        Korean ? $"{Service.Name} {Problem.Ko}" : $"{Problem.En} on {Service.Id}";

    /// <summary>Path.</summary>
    public string Path => $"content/runbooks/{Id}.md";

    /// <summary>The names of its alerts.</summary>
    public string[] Alerts =>
        [
            $"{Problem.Alert}:{Service.Id.Replace('-', '_')}",
            $"{Problem.Alert}Slow:{Service.Id.Replace('-', '_')}",
        ];

    /// <summary>Chooses its language and steps.</summary>
    public static RunbookTarget Choose(ServiceTarget service, Problem problem, SplitMix64 random) =>
        new(service, problem, random.Percent(60), [.. StepTemplate.Choose(random)]);
}

/// <summary>An incident, with what others say of it.</summary>
internal sealed record IncidentTarget(
    DateOnly Day,
    int Ordinal,
    SeverityChoice Severity,
    RunbookTarget Runbook
)
{
    /// <summary>Id.</summary>
    public string Id => $"INC-{Day:yyyyMMdd}-{Ordinal:00}";

    /// <summary>Path.</summary>
    public string Path => $"content/postmortems/{Day:yyyy}/{Id}.md";

    /// <summary>The war room's channel: the day, and a suffix from the second of a day.</summary>
    public string Channel =>
        Ordinal == 1 ? $"#incident-{Day:yyyyMMdd}" : $"#incident-{Day:yyyyMMdd}-{Ordinal}";
}

/// <summary>A plain page.</summary>
internal sealed record PageTarget(int Number, string Path, bool Korean)
{
    private static readonly string[] Areas =
    [
        "operations",
        "deployments",
        "data",
        "security",
        "network",
        "release",
        "support",
    ];

    /// <summary>Title.</summary>
    public string Title => Korean ? $"운영 안내 {Number + 1}" : $"Operations note {Number + 1}";

    /// <summary>The page of a number.</summary>
    public static PageTarget Of(int number) =>
        new(
            number,
            $"content/guide/{Areas[number % Areas.Length]}/note-{number + 1:0000}.md",
            number % 5 < 3
        );
}
