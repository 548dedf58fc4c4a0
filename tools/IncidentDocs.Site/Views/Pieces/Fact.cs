using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A label and what belongs to it, in a status line or a list of facts.</summary>
/// <param name="Label">The label.</param>
/// <param name="Values">The value's parts.</param>
[ViewModel]
public sealed partial record Fact(string Label, IReadOnlyList<Inline> Values);
