namespace IncidentDocs.Core.Markdown;

/// <summary>How a link is written.</summary>
public enum MarkdownLinkKind
{
    /// <summary><c>[text](target)</c>.</summary>
    Link,

    /// <summary><c>![text](target)</c>.</summary>
    Image,

    /// <summary>An address that stands for itself, with or without angle brackets.</summary>
    Address,
}
