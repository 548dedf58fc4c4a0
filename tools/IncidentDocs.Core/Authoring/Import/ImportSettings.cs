namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What an import is told of the handbook that it goes into.</summary>
/// <param name="Language">The handbook's language: that of the notes for whoever finishes the work.</param>
/// <param name="Folder">Folder below <c>content/</c> for pages and their files, without a slash at its end.</param>
/// <param name="Owner">Id of the person who answers for imported runbooks.</param>
/// <param name="Role">Id of the role that does their steps.</param>
/// <param name="Severity">Id of the severity that stands in a runbook until somebody says better.</param>
/// <param name="Today">Day of the import.</param>
public sealed record ImportSettings(
    Language Language,
    string Folder,
    string Owner,
    string Role,
    string Severity,
    LocalDate Today
)
{
    /// <summary>Paths of the handbook that exist; none of them is written.</summary>
    public ImmutableHashSet<string> Taken { get; init; } = [];

    /// <summary>Id of the service that imported post-mortems name; without one they stay pages.</summary>
    public string? Service { get; init; }

    /// <summary>Severities by their ids, the gravest first, with an impact that gives each.</summary>
    public ImmutableArray<ImportSeverity> Severities { get; init; } = [];

    /// <summary>The handbook's zone, in which times without one are read.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;
}
