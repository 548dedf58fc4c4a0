using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A stage of the process.</summary>
/// <param name="Body">The text.</param>
/// <param name="Stages">All stages in order.</param>
[ViewModel]
public sealed partial record ProcessPage(RawHtml Body, IReadOnlyList<Link> Stages)
{
    /// <summary>Address of this stage among them.</summary>
    public string? Current { get; init; }

    /// <summary>Its steps.</summary>
    public IReadOnlyList<ProcessStep> Steps { get; init; } = [];

    /// <summary>Methods of detection.</summary>
    public DataTable? Methods { get; init; }
}
