using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Finds schemas of another draft, whose keywords would be passed over in silence.</summary>
internal static class DraftCheck
{
    private const string Draft = "json-schema.org/draft-07/schema";

    /// <summary>Keywords of later drafts; <c>$defs</c> is not among them, for a pointer into it works.</summary>
    private static readonly HashSet<string> LaterKeywords = new(StringComparer.Ordinal)
    {
        "$anchor",
        "$dynamicAnchor",
        "$dynamicRef",
        "$recursiveAnchor",
        "$recursiveRef",
        "dependentRequired",
        "dependentSchemas",
        "maxContains",
        "minContains",
        "prefixItems",
        "unevaluatedItems",
        "unevaluatedProperties",
    };

    /// <summary>Checks a document.</summary>
    public static void Check(SourceText source, DataNode root, SchemaIssues issues)
    {
        if (root is MappingNode schema && schema["$schema"] is { } draft && !IsSupported(draft))
        {
            issues.Add(
                source,
                draft.Span,
                "지원하는 JSON Schema 판은 draft-07뿐임",
                "draft-07 is the only supported draft of JSON Schema"
            );
        }
        var open = new Stack<DataNode>([root]);
        while (open.TryPop(out var next))
        {
            if (next is not MappingNode mapping)
            {
                continue;
            }
            foreach (
                var entry in mapping.Entries.Where(entry => LaterKeywords.Contains(entry.Key.Value))
            )
            {
                var name = entry.Key.Value;
                issues.Add(
                    source,
                    entry.Key.Span,
                    $"draft-07에 없어 무시되는 키워드: '{name}'",
                    $"keyword '{name}' is not in draft-07 and would be ignored"
                );
            }
            foreach (var part in SubschemaLayout.Of(mapping))
            {
                open.Push(part);
            }
        }
    }

    private static bool IsSupported(DataNode draft) =>
        draft is ScalarNode uri
        && uri.Value.TrimEnd('#') is var name
        && (name is "http://" + Draft or "https://" + Draft);
}
