using IncidentDocs.Core.Markdown.Grammar;
using IncidentDocs.Core.Markdown.Tree;
using IncidentDocs.Core.Text;
using Markdig;

namespace IncidentDocs.Core.Markdown;

/// <summary>Reads a Markdown body: keeps compact facts with places in the file, and drops the tree, which is twelve times the text.</summary>
public static class MarkdownReader
{
    /// <summary>Reads the body of a file. It never throws for what is written there, and takes linear time or reports a limit.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="body">The body's place in it.</param>
    /// <param name="limits">The limits; the default ones where null.</param>
    /// <param name="taken">Ids that no heading may have; see <see cref="MarkdownRenderOptions.TakenIds"/>.</param>
    public static MarkdownReading Read(
        SourceText source,
        TextSpan body,
        MarkdownLimits? limits = null,
        ImmutableArray<string>? taken = null
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source.Slice(body), body.Start, MarkdownPipelines.Page, limits, taken);
    }

    internal static MarkdownReading Read(
        string body,
        int offset,
        MarkdownPipeline pipeline,
        MarkdownLimits? limits,
        ImmutableArray<string>? taken = null
    )
    {
        var within = limits ?? MarkdownLimits.Default;
        var text = body.Replace('\0', '\ufffd');
        var (tree, found) = BodyParser.Parse(text, pipeline, within);
        var problems = found.ConvertAll(problem =>
            problem with
            {
                Span = problem.Span with { Start = problem.Span.Start + offset },
            }
        );
        var facts = tree is null
            ? MarkdownFacts.Empty
            : new FactsWalker(text, offset, problems, taken ?? []).Read(tree);
        return new MarkdownReading(
            facts,
            [.. problems.OrderBy(problem => problem.Span.Start).Take(within.Problems)]
        );
    }
}
