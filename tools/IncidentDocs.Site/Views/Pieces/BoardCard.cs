using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A card of the board.</summary>
/// <param name="Id">The id as it is spoken of.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Href">Where it comes from.</param>
/// <param name="Class">The class of service.</param>
[ViewModel]
public sealed partial record BoardCard(string Id, string Title, string Href, Badge Class)
{
    /// <summary>The incident's severity.</summary>
    public Badge? Severity { get; init; }

    /// <summary>Who does it.</summary>
    public Link? Owner { get; init; }

    /// <summary>By when.</summary>
    public TimeText? Due { get; init; }

    /// <summary>Whether that is past.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>How long it has been open.</summary>
    public string? Age { get; init; }

    /// <summary>The incident or drill it comes from.</summary>
    public Link? Source { get; init; }

    /// <summary>Id of the team that does it.</summary>
    public string? TeamId { get; init; }

    /// <summary>Id of who does it.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Ids of the services, with spaces between.</summary>
    public string? ServiceIds { get; init; }

    /// <summary><c>overdue</c>, <c>soon</c>, <c>none</c> (open, with no day), or empty.</summary>
    public string? DueState { get; init; }
}
