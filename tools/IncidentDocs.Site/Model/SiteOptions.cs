using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Site.Model;

/// <summary>How a site is built.</summary>
/// <param name="Language">The language of the interface and of texts that exist in several.</param>
/// <param name="BasePath">The path under which the site will be served, with <c>/</c> at both ends; null where it is not known. Only the page for a missing address needs it, which may be shown at any depth.</param>
public sealed record SiteOptions(Language Language, string? BasePath = null)
{
    /// <summary>The address at which the site will stand, with <c>/</c> at its end; null where it is not known. Feeds, the list of pages and previews need it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether what takes long to make, and no page is made of, is left out: the index of the search, and the worker that lists every file. For who shows single pages while they are written.</summary>
    public bool IsPagesOnly { get; init; }
}
