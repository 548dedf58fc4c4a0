namespace IncidentDocs.Core.Markdown;

/// <summary>Where a relative target leads on the page being written.</summary>
/// <param name="Href">The address as the page needs it; it passes the policy once more.</param>
/// <param name="Title">A title, where the Markdown gives none.</param>
public sealed record ResolvedLink(string Href, string? Title = null);
