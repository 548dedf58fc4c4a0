namespace IncidentDocs.Core.Facts.History;

/// <summary>What a commit did to a document.</summary>
public enum DocumentChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>Its text changed.</summary>
    Changed,

    /// <summary>It had another path before.</summary>
    Renamed,
}
