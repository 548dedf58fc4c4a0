using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A piece of a line: one of text, link, badge, time or markup of our own.</summary>
/// <param name="Text">Plain text.</param>
[ViewModel]
public sealed partial record Inline(string? Text)
{
    /// <summary>A link.</summary>
    public Link? Link { get; init; }

    /// <summary>A badge.</summary>
    public Badge? Badge { get; init; }

    /// <summary>A time.</summary>
    public TimeText? Time { get; init; }

    /// <summary>Markup that our Markdown renderer made.</summary>
    public RawHtml? Html { get; init; }

    /// <summary>Whether the text is a name or value that is typed: set in the fixed face, never broken.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it stands back.</summary>
    public bool IsMuted { get; init; }
}
