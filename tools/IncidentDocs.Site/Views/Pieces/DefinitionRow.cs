using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>What a word of a report means.</summary>
/// <param name="Id">The anchor; null where nothing leads to it.</param>
/// <param name="Name">The word.</param>
/// <param name="Text">What it means.</param>
[ViewModel]
public sealed partial record DefinitionRow(string? Id, string Name, string Text);
