using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Which keywords of draft-07 hold schemas, and how.</summary>
internal static class SubschemaLayout
{
    /// <summary>The schemas directly below one, those beside a <c>$ref</c> too: they check nothing, but other references may lead to them.</summary>
    public static IEnumerable<DataNode> Of(MappingNode schema)
    {
        foreach (var entry in schema.Entries)
        {
            foreach (var part in PartsOf(entry.Key.Value, entry.Value))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<DataNode> PartsOf(string keyword, DataNode value) =>
        (keyword, value) switch
        {
            (
                "additionalItems"
                    or "additionalProperties"
                    or "propertyNames"
                    or "contains"
                    or "not",
                _
            ) => [value],
            ("if" or "then" or "else", _) => [value],
            ("items", SequenceNode list) => list.Items,
            ("items", _) => [value],
            ("allOf" or "anyOf" or "oneOf", SequenceNode list) => list.Items,
            ("properties" or "patternProperties" or "definitions", MappingNode map) =>
                map.Entries.Select(entry => entry.Value),
            ("dependencies", MappingNode map) => map
                .Entries.Select(entry => entry.Value)
                .Where(part => part is not SequenceNode),
            _ => [],
        };
}
