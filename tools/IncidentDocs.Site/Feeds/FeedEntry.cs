using NodaTime;

namespace IncidentDocs.Site.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">What makes it the same entry in every build.</param>
/// <param name="Title">Title, plain text.</param>
/// <param name="Target">The page that it is about, from the site's root.</param>
/// <param name="Updated">When it changed last.</param>
/// <param name="Summary">What it says, plain text; empty for nothing.</param>
internal sealed record FeedEntry(
    string Id,
    string Title,
    string Target,
    Instant Updated,
    string Summary
)
{
    /// <summary>When it first was; null where that is not known.</summary>
    public Instant? Published { get; init; }

    /// <summary>Words to sort it by, such as a severity.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Who wrote it; empty for the handbook as a whole.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];
}
