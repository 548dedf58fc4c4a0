namespace IncidentDocs.Core.Markdown;

/// <summary>What a run of a section's text is.</summary>
public enum MarkdownRunKind
{
    /// <summary>Characters that stand in the file as they are read; a line end and the white space around it is read as one space.</summary>
    Text,

    /// <summary>An entity such as <c>&amp;amp;</c>: read decoded.</summary>
    Entity,

    /// <summary>Characters of a code block or a code span.</summary>
    Code,
}
