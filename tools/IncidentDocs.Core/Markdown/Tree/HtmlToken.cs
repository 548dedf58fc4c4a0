namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>A piece of the text of an HTML block.</summary>
/// <param name="Tag">What it is; anything but a tag or a comment is text.</param>
/// <param name="Start">Its first character in the block's text.</param>
/// <param name="End">The place after its last.</param>
internal readonly record struct HtmlToken(HtmlTag Tag, int Start, int End)
{
    /// <summary>Cuts a text at its tags and comments, in linear time.</summary>
    public static List<HtmlToken> Cut(string text)
    {
        var tokens = new List<HtmlToken>();
        var (done, hasCommentEnds) = (0, true);
        for (
            var at = text.IndexOf('<', StringComparison.Ordinal);
            at >= 0;
            at = at < text.Length ? text.IndexOf('<', at) : -1
        )
        {
            var end = EndOf(text, at, ref hasCommentEnds);
            var tag = end < 0 ? default : HtmlTag.Of(text.AsSpan(at, end - at));
            if (tag.Name == HtmlTagName.None)
            {
                at++;
                continue;
            }
            AddText(tokens, done, at);
            tokens.Add(new HtmlToken(tag, at, end));
            (done, at) = (end, end);
        }
        AddText(tokens, done, text.Length);
        return tokens;
    }

    private static void AddText(List<HtmlToken> tokens, int start, int end)
    {
        if (start < end)
        {
            tokens.Add(new HtmlToken(default, start, end));
        }
    }

    // Where the tag or comment that begins here would end; a tag of ours is short.
    private static int EndOf(string text, int at, ref bool hasCommentEnds)
    {
        if (text.AsSpan(at).StartsWith("<!--"))
        {
            var close = hasCommentEnds
                ? text.IndexOf("-->", at + "<!--".Length, StringComparison.Ordinal)
                : -1;
            hasCommentEnds = close >= 0;
            return close < 0 ? -1 : close + "-->".Length;
        }
        var span = text.AsSpan(at, Math.Min(text.Length - at, 40));
        var end = span.IndexOf('>');
        return end < 0 ? -1 : at + end + 1;
    }
}
