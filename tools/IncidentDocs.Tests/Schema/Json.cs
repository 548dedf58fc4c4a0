using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Schema.Compilation;

namespace IncidentDocs.Tests.Schema;

/// <summary>Short ways to load schemas and to evaluate JSON documents with them.</summary>
internal static class Json
{
    public const string Uri = "https://test.example/schema.json";

    /// <summary>A schema that must be free of findings itself.</summary>
    public static CompiledSchema Schema(string json)
    {
        var set = Load(json);
        return set.Diagnostics.IsEmpty
            ? set.Find(Uri)!
            : throw new InvalidOperationException(string.Join('\n', set.Diagnostics.Select(Show)));
    }

    public static SchemaSet Load(string json) =>
        SchemaSet.Load([new SchemaSource(Uri, Encoding.UTF8.GetBytes(json))]);

    public static SchemaResult Evaluate(string data, CompiledSchema schema)
    {
        var tree = JsonTree.Read("data.json", Encoding.UTF8.GetBytes(data));
        return SchemaEvaluator.Evaluate(tree.Root!, schema, tree.Source);
    }

    public static SchemaResult Evaluate(string data, string schema) =>
        Evaluate(data, Schema(schema));

    /// <summary>A line a finding: the text it points at, the message, and the help behind an arrow.</summary>
    public static string[] Findings(string data, string schema) =>
        [.. Evaluate(data, schema).Diagnostics.Select(Line)];

    public static string Line(Diagnostic found)
    {
        var at = found.Location.Source.Slice(found.Location.Span);
        var help = found.Help is { } words ? $" -> {words.En}" : string.Empty;
        return $"{at} | {found.Message.En}{help}";
    }

    /// <summary><c>path:line:column message</c>.</summary>
    public static string Show(Diagnostic found)
    {
        var start = found.Location.Start;
        return $"{found.Location.Path}:{start.Line}:{start.Column} {found.Message.En}";
    }
}
