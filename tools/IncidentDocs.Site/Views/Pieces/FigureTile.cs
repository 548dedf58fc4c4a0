using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A figure that says against what it is good or bad.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Value">The figure, or a dash where it is not measurable.</param>
/// <param name="Unit">Its unit.</param>
[ViewModel]
public sealed partial record FigureTile(string Label, string Value, string? Unit)
{
    /// <summary>What it is held against.</summary>
    public string? Target { get; init; }

    /// <summary><c>kept</c>, <c>missed</c>, <c>unknown</c> or null where there is no target.</summary>
    public string? Verdict { get; init; }

    /// <summary>The verdict as a word.</summary>
    public string? VerdictText { get; init; }

    /// <summary>The n of the sample, or why there is no figure.</summary>
    public string? Note { get; init; }
}
