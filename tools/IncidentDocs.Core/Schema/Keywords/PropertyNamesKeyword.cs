using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>propertyNames</c>. Keys are strings to JSON, so <c>1: x</c> has the key "1".</summary>
/// <param name="names">The schema of the keys.</param>
internal sealed class PropertyNamesKeyword(SchemaNode names) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Object;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var before = run.Failures;
        foreach (var entry in ((MappingNode)subject.Node).Entries)
        {
            names.Evaluate(new Subject(AsString(entry.Key), entry.Key), run);
            if (run.IsQuiet && run.Failures > before)
            {
                return;
            }
        }
    }

    private static ScalarNode AsString(ScalarNode key) =>
        key.Kind == ScalarKind.String
            ? key
            : new ScalarNode(key.Span, key.Value, ScalarKind.String, key.Style, key.Map);
}
