using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>The one place that calls the library's parser: within limits, and never with an exception.</summary>
internal static class BodyParser
{
    /// <summary>The tree of a body and what was found over the limits, with offsets of the body. There is no tree where the library threw or was not asked.</summary>
    public static (MarkdownDocument? Tree, List<MarkdownProblem> Problems) Parse(
        string body,
        MarkdownPipeline pipeline,
        MarkdownLimits limits
    )
    {
        var run = new ParseRun(body, limits);
        if (!HasLinesWithin(body, run))
        {
            return (null, run.Problems);
        }
        var tree = Parse(body, pipeline, run);
        if (tree is not null)
        {
            InlineDepth.Cut(tree, run);
            TwiceDecoded.Mend(tree, body);
        }
        return (tree, run.Problems);
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever the library throws is a finding in the page."
    )]
    private static MarkdownDocument? Parse(string body, MarkdownPipeline pipeline, ParseRun run)
    {
        try
        {
            return MarkdownParser.Parse(body, pipeline, run);
        }
        catch (Exception thrown)
        {
            run.Problems.Add(
                new MarkdownProblem(
                    MarkdownProblemKind.Malformed,
                    new TextSpan(0, 0),
                    new Message(
                        "Markdown 본문을 해석할 수 없음",
                        "the Markdown body can't be parsed"
                    ),
                    new Message(
                        $"해석기의 말: {thrown.Message}",
                        $"the parser says: {thrown.Message}"
                    )
                )
            );
            return null;
        }
    }

    private static bool HasLinesWithin(string body, ParseRun run)
    {
        var lines = 1;
        var start = 0;
        while (start <= body.Length)
        {
            var rest = body.AsSpan(start);
            var end = rest.IndexOfAny('\n', '\r');
            var length = end < 0 ? rest.Length : end;
            if (length > run.Limits.LineLength)
            {
                run.Report(
                    new TextSpan(start, length),
                    Over(
                        "한 줄의 글자",
                        length,
                        "자",
                        "characters in a line",
                        run.Limits.LineLength
                    )
                );
                return false;
            }
            if (end < 0)
            {
                break;
            }
            start +=
                end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
            if (++lines > run.Limits.Lines)
            {
                var count = lines + body.AsSpan(start).Count('\n');
                run.Report(
                    new TextSpan(start, 0),
                    Over("본문의 줄", count, "개", "lines", run.Limits.Lines)
                );
                return false;
            }
        }
        return true;
    }

    private static Message Over(string ko, int count, string unit, string en, int limit) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ko}: {count}{unit}로 한도 {limit}{unit}를 넘음"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{count} {en}, over the limit of {limit}")
        );
}
