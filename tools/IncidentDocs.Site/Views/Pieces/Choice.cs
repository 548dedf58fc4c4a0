using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One of several things to choose from.</summary>
/// <param name="Value">What the scripts know it by.</param>
/// <param name="Text">What is read.</param>
[ViewModel]
public sealed partial record Choice(string Value, string Text);
