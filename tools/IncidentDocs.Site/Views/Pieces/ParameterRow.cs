using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A value that a runbook's commands need.</summary>
/// <param name="Name">Its name in the commands.</param>
/// <param name="Label">What it is.</param>
/// <param name="Example">An example.</param>
/// <param name="Pattern">The pattern that a value must have.</param>
[ViewModel]
public sealed partial record ParameterRow(string Name, string Label, string Example, string Pattern)
{
    /// <summary>Where to find it.</summary>
    public RawHtml? Note { get; init; }
}
