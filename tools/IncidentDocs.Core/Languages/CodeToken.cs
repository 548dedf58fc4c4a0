namespace IncidentDocs.Core.Languages;

/// <summary>A piece of a command.</summary>
/// <param name="Span">Where in the command it stands, in UTF-16 units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct CodeToken(TextSpan Span, CodeTokenKind Kind);
