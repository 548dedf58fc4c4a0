using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Which keywords of draft-07 hold schemas, and how.</summary>
internal static class SubschemaLayout
{
    /// <summary>Adds the schemas directly below one, those beside a <c>$ref</c> too: they check nothing themselves, but other references may lead to them.</summary>
    public static void Collect(MappingNode schema, List<DataNode> into)
    {
        foreach (var entry in schema.Entries)
        {
            Collect(entry.Key.Value, entry.Value, into);
        }
    }

    private static void Collect(string keyword, DataNode value, List<DataNode> into)
    {
        switch (keyword)
        {
            case "additionalItems" or "additionalProperties" or "propertyNames" or "contains":
            case "not" or "if" or "then" or "else":
            case "items" when value is not SequenceNode:
                into.Add(value);
                break;
            case "items" or "allOf" or "anyOf" or "oneOf" when value is SequenceNode list:
                into.AddRange(list.Items);
                break;
            case "properties"
            or "patternProperties"
            or "definitions"
            or "dependencies" when value is MappingNode map:
                CollectValues(map, isDependencies: keyword is "dependencies", into);
                break;
        }
    }

    private static void CollectValues(MappingNode map, bool isDependencies, List<DataNode> into)
    {
        foreach (var entry in map.Entries)
        {
            if (!isDependencies || entry.Value is not SequenceNode)
            {
                into.Add(entry.Value);
            }
        }
    }
}
