using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>Where the front matter of a Markdown file stands: between a first line <c>---</c> and the next line <c>---</c>.</summary>
/// <param name="Yaml">What stands between the two; null where there is no front matter.</param>
/// <param name="Body">What follows it; the whole text where there is none.</param>
/// <param name="IsClosed">False where the second line is missing.</param>
internal readonly record struct FrontMatter(TextSpan? Yaml, TextSpan Body, bool IsClosed)
{
    private const string Fence = "---";

    /// <summary>Finds the front matter.</summary>
    public static FrontMatter Find(string text)
    {
        var at = NextLine(text, 0);
        if (!IsFence(text.AsSpan(0, at)))
        {
            return new FrontMatter(null, new TextSpan(0, text.Length), IsClosed: true);
        }
        for (var line = at; line < text.Length; )
        {
            var next = NextLine(text, line);
            if (IsFence(text.AsSpan(line, next - line)))
            {
                var body = TextSpan.Between(next, text.Length);
                return new FrontMatter(TextSpan.Between(at, line), body, IsClosed: true);
            }
            line = next;
        }
        var nothing = new TextSpan(text.Length, 0);
        return new FrontMatter(TextSpan.Between(at, text.Length), nothing, IsClosed: false);
    }

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.StartsWith(Fence, StringComparison.Ordinal)
        && line[Fence.Length..].IndexOfAnyExcept(" \t\r\n") < 0;
}
