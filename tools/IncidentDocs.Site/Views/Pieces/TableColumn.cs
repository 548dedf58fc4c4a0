using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A column of a table.</summary>
/// <param name="Text">Its head.</param>
[ViewModel]
public sealed partial record TableColumn(string Text)
{
    /// <summary>Whether it holds figures, set to the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it holds the longest text of the row.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether its content is never broken.</summary>
    public bool IsNarrow { get; init; }
}
