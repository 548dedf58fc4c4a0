namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>How the line of an edge is drawn.</summary>
public enum FlowLine
{
    /// <summary><c>--&gt;</c>.</summary>
    Solid,

    /// <summary><c>-.-&gt;</c>.</summary>
    Dotted,

    /// <summary><c>==&gt;</c>.</summary>
    Thick,

    /// <summary><c>~~~</c>: it moves nodes and is not seen.</summary>
    Invisible,
}
