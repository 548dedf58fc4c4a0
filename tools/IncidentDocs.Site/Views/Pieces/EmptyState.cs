using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>What would stand here and how to add it.</summary>
/// <param name="Title">What is missing.</param>
/// <param name="How">How to add it.</param>
[ViewModel]
public sealed partial record EmptyState(string Title, string How);
