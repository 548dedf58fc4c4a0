namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>A diagram that was read.</summary>
/// <param name="Chart">What of it was understood; the whole where there is no problem.</param>
/// <param name="Problems">What was not understood, in the order of the text. A diagram with a problem is not drawn: half a flowchart is a wrong one.</param>
public sealed record FlowchartReading(Flowchart Chart, ImmutableArray<CodeProblem> Problems);
