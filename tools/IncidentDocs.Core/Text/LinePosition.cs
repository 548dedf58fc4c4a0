namespace IncidentDocs.Core.Text;

/// <summary>A place in a text as a person counts it.</summary>
/// <param name="Line">Line number, from 1; lines end at LF, as git counts them.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
