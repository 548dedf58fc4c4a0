using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>Something by which the cards of the board are filtered.</summary>
/// <param name="Name">Its name in the address of the page.</param>
/// <param name="Label">What is read.</param>
/// <param name="Choices">What there is to choose from, besides everything.</param>
[ViewModel]
public sealed partial record BoardFilter(string Name, string Label, IReadOnlyList<Choice> Choices);
