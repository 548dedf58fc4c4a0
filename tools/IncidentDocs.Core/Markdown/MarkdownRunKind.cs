namespace IncidentDocs.Core.Markdown;

/// <summary>What a run of a section's text is.</summary>
public enum MarkdownRunKind
{
    /// <summary>Characters that stand in the file as they are read.</summary>
    Text,

    /// <summary>An entity such as <c>&amp;amp;</c>: read decoded.</summary>
    Entity,

    /// <summary>Characters of a code block or a code span.</summary>
    Code,

    /// <summary>A line end inside a paragraph or the end of a cell: read as a space.</summary>
    Space,

    /// <summary>The end of a block: read as a line end.</summary>
    Break,
}
