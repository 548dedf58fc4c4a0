using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Authoring;

/// <summary>A line to be added to an incident's timeline. Ids are written as they are; whether they exist is for the caller to ask.</summary>
/// <param name="At">When, with the offset to be written.</param>
/// <param name="Kind">What kind of event.</param>
public sealed record TimelineLine(OffsetDateTime At, TimelineKind Kind)
{
    /// <summary>What happened.</summary>
    public string What { get; init; } = "";

    /// <summary>Id of the person who did it.</summary>
    public string? Who { get; init; }

    /// <summary>The alert that fired.</summary>
    public string? Alert { get; init; }

    /// <summary>Id of the severity set.</summary>
    public string? Severity { get; init; }

    /// <summary>The war room.</summary>
    public string? Channel { get; init; }

    /// <summary>Who was told: internal or public.</summary>
    public string? Audience { get; init; }

    /// <summary>Id of the role handed over.</summary>
    public string? Role { get; init; }

    /// <summary>Id of the person who took it over.</summary>
    public string? To { get; init; }

    /// <summary>Id of the runbook followed.</summary>
    public string? Runbook { get; init; }
}
