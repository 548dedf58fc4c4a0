namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>A piece of raw HTML: one of the few tags that pass, a comment, or anything else.</summary>
/// <param name="Name">What it is.</param>
/// <param name="IsClose">Whether it closes.</param>
internal readonly record struct HtmlTag(HtmlTagName Name, bool IsClose)
{
    /// <summary>Whether it is a tag that stands within a line.</summary>
    public bool IsPhrase => Name >= HtmlTagName.Kbd;

    /// <summary>The tag as it is written into a page.</summary>
    public string Html =>
        (Name, IsClose) switch
        {
            (HtmlTagName.Details, false) => "<details>",
            (HtmlTagName.Details, true) => "</details>",
            (HtmlTagName.Summary, false) => "<summary>",
            (HtmlTagName.Summary, true) => "</summary>",
            (HtmlTagName.Br, _) => "<br>",
            (HtmlTagName.Kbd, false) => "<kbd>",
            (HtmlTagName.Kbd, true) => "</kbd>",
            (HtmlTagName.Sub, false) => "<sub>",
            (HtmlTagName.Sub, true) => "</sub>",
            (HtmlTagName.Sup, false) => "<sup>",
            (HtmlTagName.Sup, true) => "</sup>",
            (HtmlTagName.Mark, false) => "<mark>",
            (HtmlTagName.Mark, true) => "</mark>",
            _ => "",
        };

    /// <summary>Reads a whole tag or comment. A tag passes only without attributes; a slash at its end only where it can't have content.</summary>
    public static HtmlTag Of(ReadOnlySpan<char> markup)
    {
        if (
            markup.StartsWith("<!--")
            && markup.EndsWith("-->")
            && markup.Length >= "<!---->".Length
        )
        {
            return new HtmlTag(HtmlTagName.Comment, false);
        }
        if (markup.Length < 3 || markup[0] != '<' || markup[^1] != '>')
        {
            return default;
        }
        var isClose = markup[1] == '/';
        var inner = markup[(isClose ? 2 : 1)..^1].TrimEnd(" \t\n");
        var isEmpty = inner.EndsWith("/");
        var name = NameOf(isEmpty ? inner[..^1].TrimEnd(" \t\n") : inner);
        var isVoid = name == HtmlTagName.Br;
        return (isEmpty && !isVoid) || (isClose && isVoid)
            ? default
            : new HtmlTag(name, isClose && name != HtmlTagName.None);
    }

    private static HtmlTagName NameOf(ReadOnlySpan<char> name)
    {
        if (name.Length > "details".Length)
        {
            return HtmlTagName.None;
        }
        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return lower switch
        {
            "details" => HtmlTagName.Details,
            "summary" => HtmlTagName.Summary,
            "br" => HtmlTagName.Br,
            "kbd" => HtmlTagName.Kbd,
            "sub" => HtmlTagName.Sub,
            "sup" => HtmlTagName.Sup,
            "mark" => HtmlTagName.Mark,
            _ => HtmlTagName.None,
        };
    }
}
