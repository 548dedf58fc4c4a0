using IncidentDocs.Core.Markdown;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Finds comments that say what a human must still write (DOC011): <c># FILL IN: …</c> in YAML and front matter, <c>&lt;!-- FILL IN: … --&gt;</c> in Markdown.</summary>
public static class OpenPlaces
{
    private const string YamlComment = "# ";
    private const string MarkdownComment = "<!-- ";
    private const string MarkdownEnd = "-->";

    /// <summary>DOC011.</summary>
    public static readonly DiagnosticDescriptor LeftToFillIn = new(
        "DOC011",
        "left-to-fill-in",
        Level.Info,
        Stage.Parsing,
        new Message(
            "사람이 채울 것이 있다고 적은 주석(`# 채울 것: …`, `<!-- 채울 것: … -->`)이 남아 있다.",
            "A comment (`# FILL IN: …`, `<!-- FILL IN: … -->`) says that a human must still write something."
        ),
        new Message(
            "init과 import가 지어낼 수 없는 것을 이렇게 남긴다. 채우지 않은 전화번호는 장애 중에 처음 알게 된다.",
            "This is how init and import leave what they can't make up. A telephone number that nobody filled in is found out during an incident."
        ),
        new Message("채우고 나서 주석을 지운다.", "Fill it in, then remove the comment."),
        new Message("새 절차서의 시작", "the beginning of a handbook")
    );

    /// <summary>The findings of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="body">Where its Markdown body is; null for YAML.</param>
    /// <param name="facts">The facts of that body.</param>
    public static IEnumerable<Diagnostic> Of(
        SourceText source,
        TextSpan? body,
        MarkdownFacts? facts
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var mark in (string[])[OpenPlaceMark.Korean, OpenPlaceMark.English])
        {
            for (
                var at = source.Text.IndexOf(mark, StringComparison.Ordinal);
                at >= 0;
                at = source.Text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal)
            )
            {
                if (SpanOf(source.Text, at, body, facts) is { } span)
                {
                    yield return Finding(source, span);
                }
            }
        }
    }

    /// <summary>What the comment says, where the mark begins one.</summary>
    private static TextSpan? SpanOf(string text, int mark, TextSpan? body, MarkdownFacts? facts)
    {
        var isProse = body is { } prose && mark >= prose.Start;
        var before = text.AsSpan(0, mark);
        if (!before.EndsWith(isProse ? MarkdownComment : YamlComment, StringComparison.Ordinal))
        {
            return null;
        }
        var start = mark - (isProse ? MarkdownComment : YamlComment).Length;
        var isComment = isProse
            ? BeginsLine(text, start) && !IsInCode(facts, mark)
            : start == 0 || text[start - 1] is ' ' or '\t' or '\n';
        var end = isProse ? text.IndexOf(MarkdownEnd, mark, StringComparison.Ordinal) : -1;
        var line = text.IndexOfAny(['\r', '\n'], mark);
        end = end < 0 ? (line < 0 ? text.Length : line) : end;
        return isComment ? TextSpan.Between(mark, end) : null;
    }

    private static bool BeginsLine(string text, int at) =>
        text.AsSpan(0, at).TrimEnd(' ') is var before && (before.IsEmpty || before[^1] is '\n');

    private static bool IsInCode(MarkdownFacts? facts, int at) =>
        facts?.Fences.Any(fence => fence.Span.Start <= at && at < fence.Span.End) ?? false;

    private static Diagnostic Finding(SourceText source, TextSpan span)
    {
        var said = source.Text.Substring(span.Start, span.Length);
        var what = said[(said.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return new Diagnostic(
            LeftToFillIn,
            source.At(span),
            new Message($"채울 것이 남음: {what}", $"left to fill in: {what}")
        );
    }
}
