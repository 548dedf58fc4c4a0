using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>One question of the chain of five.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Why">The question.</param>
/// <param name="Because">The answer.</param>
[ViewModel]
public sealed partial record WhyRow(int Number, RawHtml Why, RawHtml Because);
