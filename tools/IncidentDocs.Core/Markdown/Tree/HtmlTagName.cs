namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>The HTML that may stand in Markdown.</summary>
internal enum HtmlTagName
{
    /// <summary>Any other markup: shown as text.</summary>
    None,

    /// <summary>Vanishes.</summary>
    Comment,
    Details,
    Summary,
    Br,
    Kbd,
    Sub,
    Sup,
    Mark,
}
