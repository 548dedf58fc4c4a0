namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>An edge of a flowchart.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Label">Its text, lines apart by LF; empty where it has none.</param>
/// <param name="Line">How it is drawn.</param>
/// <param name="Start">What stands at its beginning.</param>
/// <param name="End">What stands at its end.</param>
/// <param name="Length">Over how many ranks it reaches at least, from 1.</param>
public sealed record FlowEdge(
    FlowEnd From,
    FlowEnd To,
    string Label,
    FlowLine Line,
    FlowTip Start,
    FlowTip End,
    int Length
);
