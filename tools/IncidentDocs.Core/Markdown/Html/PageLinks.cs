namespace IncidentDocs.Core.Markdown.Html;

/// <summary>From a target as decoded to the address that is written: the policy, the site, the policy again.</summary>
internal static class PageLinks
{
    /// <summary>Where a link leads; null where nowhere.</summary>
    public static ResolvedLink? Resolve(MarkdownRenderOptions options, string? url)
    {
        var verdict = UrlPolicy.Check(url);
        if (verdict is UrlVerdict.Web or UrlVerdict.Contact)
        {
            return new ResolvedLink(url!);
        }
        if (verdict != UrlVerdict.Relative)
        {
            return null;
        }
        var resolved = options.ResolveLink is { } resolve
            ? resolve(url!)
            : new ResolvedLink(Prefixed(options, url!));
        return resolved is not null && UrlPolicy.Allows(UrlPolicy.Check(resolved.Href))
            ? resolved
            : null;
    }

    /// <summary>Where an image lies; null where nowhere.</summary>
    public static ResolvedLink? ResolveImage(MarkdownRenderOptions options, string? url)
    {
        var verdict = UrlPolicy.CheckImage(url);
        if (verdict == UrlVerdict.Web)
        {
            return new ResolvedLink(url!);
        }
        if (verdict != UrlVerdict.Relative)
        {
            return null;
        }
        var resolve = options.ResolveImage ?? options.ResolveLink;
        var resolved = resolve is null ? new ResolvedLink(url!) : resolve(url!);
        return resolved is not null && UrlPolicy.Allows(UrlPolicy.CheckImage(resolved.Href))
            ? resolved
            : null;
    }

    private static string Prefixed(MarkdownRenderOptions options, string url) =>
        url[0] == '#' ? "#" + options.IdPrefix + url[1..] : url;
}
