using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>An item of a checklist.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">The anchor.</param>
/// <param name="What">What is done.</param>
[ViewModel]
public sealed partial record ChecklistRow(int Number, string Id, RawHtml What)
{
    /// <summary>Who does it.</summary>
    public Link? Role { get; init; }

    /// <summary>By when.</summary>
    public Badge? Deadline { get; init; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>A remark.</summary>
    public RawHtml? Note { get; init; }
}
