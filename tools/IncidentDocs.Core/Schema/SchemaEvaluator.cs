using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema;

/// <summary>Evaluates documents against compiled schemas. Pure: the same document and schema give the same result.</summary>
public static class SchemaEvaluator
{
    /// <summary>Checks a document. A document without any data (null) counts as an empty value at the start of the file.</summary>
    /// <param name="root">The parsed document or front matter.</param>
    /// <param name="schema">The schema to hold it against.</param>
    /// <param name="source">The file that the findings point into.</param>
    public static SchemaResult Evaluate(DataNode? root, CompiledSchema schema, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(source);
        var run = new EvaluationRun();
        var subject = new Subject(root ?? Nothing(), Key: null);
        schema.Root.Evaluate(in subject, run);
        return ResultBuilder.Build(run, source);
    }

    private static ScalarNode Nothing() =>
        new(default, string.Empty, ScalarKind.Null, ScalarStyle.Plain, SourceMap.Straight(0));
}
