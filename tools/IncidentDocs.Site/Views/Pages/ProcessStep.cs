using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A step of a stage.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
[ViewModel]
public sealed partial record ProcessStep(int Number, string Name)
{
    /// <summary>What is done.</summary>
    public RawHtml? What { get; init; }

    /// <summary>Who does it.</summary>
    public Link? Role { get; init; }
}
