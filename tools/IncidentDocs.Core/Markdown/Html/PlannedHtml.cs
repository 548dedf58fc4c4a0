using IncidentDocs.Core.Markdown.Tree;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>An HTML block whose tags have been decided.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Tokens">Its pieces.</param>
/// <param name="First">What the decision calls its first piece.</param>
/// <param name="Balance">The decision, shared by the blocks of a container.</param>
internal sealed record PlannedHtml(
    string Text,
    List<HtmlToken> Tokens,
    int First,
    HtmlBalance Balance
);
