namespace IncidentDocs.Site.Diagrams;

/// <summary>A side of a rectangle.</summary>
internal enum Side
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Top.</summary>
    Top,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Bottom.</summary>
    Bottom,
}
