namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>The line between two groups of nodes, as written.</summary>
/// <param name="Line">How it is drawn.</param>
/// <param name="Start">What stands at its beginning.</param>
/// <param name="End">What stands at its end.</param>
/// <param name="Length">Over how many ranks it reaches at least.</param>
/// <param name="Label">Its text.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record FlowLink(
    FlowLine Line,
    FlowTip Start,
    FlowTip End,
    int Length,
    string Label,
    TextSpan Span
);
