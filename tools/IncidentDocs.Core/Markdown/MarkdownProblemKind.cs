namespace IncidentDocs.Core.Markdown;

/// <summary>What is wrong in a Markdown body. The stage that owns the codes maps each to its descriptor.</summary>
public enum MarkdownProblemKind
{
    /// <summary>The library threw: DOC001.</summary>
    Malformed,

    /// <summary>Over a limit of <see cref="MarkdownLimits"/>: DOC004.</summary>
    TooLarge,

    /// <summary>A Mermaid diagram of a type that is shown as code: DOC008.</summary>
    UnsupportedDiagram,

    /// <summary>A link or an image whose address is not allowed: REF003.</summary>
    RefusedAddress,
}
