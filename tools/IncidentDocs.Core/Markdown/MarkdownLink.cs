using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>A link or an image.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Target">The address after entities and escapes are decoded; the one that the browser would follow.</param>
/// <param name="Verdict">What <see cref="UrlPolicy"/> says of the target.</param>
/// <param name="TargetSpan">The address as written in the file, angle brackets apart; for <c>[text][label]</c> it stands in the definition.</param>
/// <param name="Text">The plain text of the link, or the alternative text of the image.</param>
/// <param name="Span">The whole link in the file.</param>
public sealed record MarkdownLink(
    MarkdownLinkKind Kind,
    string Target,
    UrlVerdict Verdict,
    TextSpan TargetSpan,
    string Text,
    TextSpan Span
);
