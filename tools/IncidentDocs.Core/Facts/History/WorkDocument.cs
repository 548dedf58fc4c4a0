namespace IncidentDocs.Core.Facts.History;

/// <summary>A document that tells of actions, as a commit left it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Items">Its actions; none where the document is gone.</param>
public sealed record WorkDocument(string Path, ImmutableArray<WorkSighting> Items);
