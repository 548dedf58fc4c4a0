namespace IncidentDocs.Core.Facts.History;

/// <summary>A document that differs between a commit and one of its parents.</summary>
/// <param name="Path">Path from the handbook's root.</param>
/// <param name="Before">Its blob in the parent; none where it is not there.</param>
/// <param name="After">Its blob in the commit; none where it is gone.</param>
/// <param name="From">The path that it had in the parent, where it was renamed; null otherwise.</param>
public readonly record struct PathChange(string Path, GitId Before, GitId After, string? From);
