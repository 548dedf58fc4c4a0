using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The codes of what was found in Markdown.</summary>
public static class ProseFindings
{
    /// <summary>DOC008.</summary>
    public static readonly DiagnosticDescriptor UnsupportedDiagram = new(
        "DOC008",
        "unsupported-diagram",
        Level.Warning,
        Stage.Parsing,
        new Message(
            "그림으로 그리지 못하고 코드로 보이는 Mermaid 종류나 구문이다.",
            "A Mermaid type or construct that is shown as code instead of a picture."
        ),
        new Message(
            "급할 때 코드를 머릿속에서 그림으로 바꿀 여유는 없다.",
            "Nobody has the time to draw a diagram in the head during an incident."
        ),
        new Message(
            "flowchart로 다시 그리거나, 표나 목록으로 바꾼다.",
            "Draw it as a flowchart, or write it as a table or a list."
        ),
        new Message("절차서 3.1", "procedure 3.1")
    );

    /// <summary>The findings of a body.</summary>
    public static IEnumerable<Diagnostic> Of(SourceText source, MarkdownReading? reading) =>
        reading is null
            ? []
            : reading
                .Problems.Select(problem => Finding(source, problem))
                .Concat(reading.Facts.Fences.SelectMany(fence => DiagramFindings(source, fence)));

    // A fence of another type has its finding already: it is the Markdown reader's.
    private static IEnumerable<Diagnostic> DiagramFindings(
        SourceText source,
        MarkdownFence fence
    ) =>
        fence.DiagramType is not ("flowchart" or "graph")
            ? []
            : FlowchartParser
                .Parse(fence.Code(source.Text))
                .Problems.Select(problem => new Diagnostic(
                    UnsupportedDiagram,
                    source.At(
                        TextSpan.Between(
                            fence.ToFile(problem.Span.Start),
                            fence.ToFile(problem.Span.End)
                        )
                    ),
                    problem.Message
                ));

    private static Diagnostic Finding(SourceText source, MarkdownProblem problem) =>
        new(DescriptorOf(problem.Kind), source.At(problem.Span), problem.Message)
        {
            Help = problem.Help,
        };

    private static DiagnosticDescriptor DescriptorOf(MarkdownProblemKind kind) =>
        kind switch
        {
            MarkdownProblemKind.Malformed => ParsingFindings.InvalidYaml,
            MarkdownProblemKind.TooLarge => ParsingFindings.TooLarge,
            MarkdownProblemKind.UnsupportedDiagram => UnsupportedDiagram,
            _ => ReferenceFindings.BrokenLink,
        };
}
