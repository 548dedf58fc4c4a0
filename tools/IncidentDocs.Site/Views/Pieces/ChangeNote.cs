using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>What git knows of the file behind a page.</summary>
/// <param name="Last">When it was changed last, and by whom; or that this is not known.</param>
[ViewModel]
public sealed partial record ChangeNote(IReadOnlyList<Inline> Last)
{
    /// <summary>The changes, the latest first; null where none is known.</summary>
    public DataTable? Table { get; init; }

    /// <summary>What stands over the table.</summary>
    public string? Summary { get; init; }

    /// <summary>What the table leaves out.</summary>
    public string? More { get; init; }
}
