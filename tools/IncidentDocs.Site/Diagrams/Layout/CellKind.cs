namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>What stands at a place of a rank.</summary>
internal enum CellKind
{
    /// <summary>A node.</summary>
    Node,

    /// <summary>A label of an edge, through which its line runs.</summary>
    Label,

    /// <summary>A line that passes the rank.</summary>
    Bend,

    /// <summary>A line that leads back, beside what it leads around.</summary>
    Lane,

    /// <summary>Nothing: keeps the place of a box in a rank where it holds nothing.</summary>
    Filler,
}
