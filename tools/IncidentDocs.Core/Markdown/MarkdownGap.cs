namespace IncidentDocs.Core.Markdown;

/// <summary>What comes between a run of a section's text and the next.</summary>
public enum MarkdownGap
{
    /// <summary>Nothing: both belong to one word.</summary>
    None,

    /// <summary>A line end inside a paragraph or the end of a cell: read as a space.</summary>
    Space,

    /// <summary>The end of a block: read as a line end.</summary>
    Break,
}
