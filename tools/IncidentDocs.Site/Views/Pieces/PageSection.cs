using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A section of a page that is made of data.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The heading.</param>
[ViewModel]
public sealed partial record PageSection(string Id, string Title)
{
    /// <summary>How many, after the heading.</summary>
    public string? Count { get; init; }

    /// <summary>A paragraph.</summary>
    public RawHtml? Intro { get; init; }

    /// <summary>A table.</summary>
    public DataTable? Table { get; init; }

    /// <summary>A list of links.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What would stand here.</summary>
    public EmptyState? Empty { get; init; }
}
