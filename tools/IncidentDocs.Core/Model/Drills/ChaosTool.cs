namespace IncidentDocs.Core.Model.Drills;

/// <summary>A tool for chaos experiments.</summary>
/// <param name="Name">Name.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="Note">Remark.</param>
public sealed record ChaosTool(string Name, LocalizedText Use, LocalizedText? Note);
