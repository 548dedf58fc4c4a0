namespace IncidentDocs.Cli.Commands;

/// <summary>What the command line says of a line of a timeline.</summary>
/// <param name="Incident">Id of the incident.</param>
/// <param name="What">What happened.</param>
/// <param name="Kind">Kind of event, as it is written.</param>
/// <param name="At">When; null for now.</param>
/// <param name="Who">Id of the person who did it.</param>
/// <param name="Alert">The alert that fired.</param>
/// <param name="Severity">Id of the severity set.</param>
/// <param name="Channel">The war room; null for the one of the policy.</param>
/// <param name="Audience">Who was told.</param>
/// <param name="Role">Id of the role handed over.</param>
/// <param name="To">Id of the person who took it.</param>
/// <param name="Runbook">Id of the runbook followed.</param>
internal sealed record LogRequest(
    string Incident,
    string What,
    string Kind,
    string? At,
    string? Who,
    string? Alert,
    string? Severity,
    string? Channel,
    string? Audience,
    string? Role,
    string? To,
    string? Runbook
);
