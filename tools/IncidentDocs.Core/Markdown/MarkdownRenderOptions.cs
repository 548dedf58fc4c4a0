namespace IncidentDocs.Core.Markdown;

/// <summary>How a body is written as HTML.</summary>
public sealed record MarkdownRenderOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static MarkdownRenderOptions Default { get; } = new();

    /// <summary>
    /// Leads relative targets, fragments included, to where they are on the page being written. Null from it: leads nowhere, only
    /// the text is written. Without it a target stays as written. Addresses with a scheme never come here.
    /// </summary>
    public Func<string, ResolvedLink?>? ResolveLink { get; init; }

    /// <summary>The same for images; <see cref="ResolveLink"/> where null.</summary>
    public Func<string, ResolvedLink?>? ResolveImage { get; init; }

    /// <summary>Added to the level of every heading; the sum stays between 1 and 6.</summary>
    public int HeadingOffset { get; init; }

    /// <summary>Whether a heading carries a link to itself.</summary>
    public bool HeadingAnchors { get; init; } = true;

    /// <summary>Before every id, for a page that shows several bodies. Fragments within the body follow it where <see cref="ResolveLink"/> is null.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>Ids that no heading may have: those of other things of the document.</summary>
    public ImmutableArray<string> TakenIds { get; init; } = [];

    /// <summary>The anchor of a heading's id, before which the prefix stands.</summary>
    public Func<string, string> AnchorOf { get; init; } = id => id;

    /// <summary>Writes the code inside a code block; plain where null.</summary>
    public CodeWriter? HighlightCode { get; init; }

    /// <summary>Writes a Mermaid diagram in the place of its block; a code block where null.</summary>
    public CodeWriter? WriteDiagram { get; init; }

    /// <summary>The words that rendering adds.</summary>
    public MarkdownLabels Labels { get; init; } = MarkdownLabels.Korean;

    /// <summary>The limits; what is over one is written as plain text.</summary>
    public MarkdownLimits Limits { get; init; } = MarkdownLimits.Default;
}
