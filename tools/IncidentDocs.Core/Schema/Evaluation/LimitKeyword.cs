using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>Words the finding that an evaluation was given up: too deep, or too much work.</summary>
/// <param name="schema">The schema at which it was given up.</param>
internal sealed class LimitKeyword(SchemaNode schema) : Keyword
{
    /// <summary>The schema at which the evaluation was given up.</summary>
    public SchemaNode Schema { get; } = schema;

    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.None;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run) { }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation) =>
        new(
            new Message(
                "문서와 스키마가 너무 복잡해 검사를 끝내지 못함",
                "too complex: the check against the schema was given up"
            ),
            new Message(
                "문서를 나누거나, 자기 자신을 여러 번 가리키는 스키마를 단순하게 한다",
                "split the document, or simplify a schema that refers to itself several times"
            )
        );
}
