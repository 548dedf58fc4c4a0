using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>Makes the result of a run: words the violations, and brings everything into the order of the document, each thing once.</summary>
internal static class ResultBuilder
{
    /// <summary>The result of a finished run.</summary>
    public static SchemaResult Build(EvaluationRun run, SourceText source) =>
        new(
            DiagnosticsOf(run, source),
            InOrder(run.Annotations, annotation => annotation.Node),
            InOrder(run.PublicNodes, node => node)!
        );

    private static ImmutableArray<Diagnostic> DiagnosticsOf(EvaluationRun run, SourceText source)
    {
        if (run.Violations.Count == 0 && run.Undecided.Count == 0)
        {
            return [];
        }
        return
        [
            .. OneCause
                .Filter([.. run.Undecided, .. run.Violations])
                .OrderBy(violation => violation.Place.Start)
                .Select(violation => Word(violation, source)),
        ];
    }

    private static Diagnostic Word(Violation violation, SourceText source)
    {
        var finding = violation.Keyword.Describe(violation);
        return new Diagnostic(
            SchemaFindings.SchemaViolation,
            source.At(violation.Place),
            finding.Text
        )
        {
            Help = finding.Help,
            Related = finding.Related is { } related
                ? [new RelatedPlace(source.At(related.Place), related.Text)]
                : [],
            Fix = finding.Meant is { } name ? NameFix.Of(source.At(violation.Place), name) : null,
        };
    }

    /// <summary>Sorts by place, a collection before what it holds, without those struck out and without doubles. Most runs are in order already.</summary>
    private static ImmutableArray<T> InOrder<T>(List<T> items, Func<T, DataNode?> nodeOf)
    {
        if (IsInOrder(items, nodeOf))
        {
            return [.. items];
        }
        var doubles = new HashSet<T>(items.Count);
        return
        [
            .. items
                .Where(item => nodeOf(item) is not null && doubles.Add(item))
                .OrderBy(item => nodeOf(item)!.Span.Start)
                .ThenByDescending(item => nodeOf(item)!.Span.Length),
        ];
    }

    private static bool IsInOrder<T>(List<T> items, Func<T, DataNode?> nodeOf)
    {
        var last = -1;
        foreach (var item in items)
        {
            if (nodeOf(item) is not { } node || node.Span.Start <= last)
            {
                return false;
            }
            last = node.Span.Start;
        }
        return true;
    }
}
