using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>items</c> and <c>additionalItems</c>.</summary>
/// <param name="first">Schemas of the first items, one each.</param>
/// <param name="rest">The schema of all others; null where anything may stand.</param>
internal sealed class ItemsKeyword(ImmutableArray<SchemaNode> first, SchemaNode? rest) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Array;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var items = ((SequenceNode)subject.Node).Items;
        var before = run.Failures;
        for (var index = 0; index < items.Length; index++)
        {
            var schema = index < first.Length ? first[index] : rest;
            schema?.Evaluate(new Subject(items[index], Key: null), run);
            if (schema is null && index >= first.Length || run.IsQuiet && run.Failures > before)
            {
                return;
            }
        }
    }
}
