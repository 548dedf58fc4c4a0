using System.Collections.Frozen;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Finds what belongs to another draft, and would be passed over in silence.</summary>
internal static class DraftCheck
{
    private const string Draft = "json-schema.org/draft-07/schema";

    /// <summary>Keywords of later drafts; <c>$defs</c> is not among them, for a pointer into it works.</summary>
    private static readonly FrozenSet<string> LaterKeywords = FrozenSet.Create(
        StringComparer.Ordinal,
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
        "unevaluatedProperties"
    );

    /// <summary>Checks the keywords of a schema.</summary>
    public static void Check(SchemaReader reader)
    {
        foreach (var entry in reader.All)
        {
            var name = entry.Key.Value;
            if (LaterKeywords.Contains(name))
            {
                reader.Report(
                    entry.Key.Span,
                    new Message(
                        $"draft-07에 없어 무시되는 키워드: '{name}'",
                        $"keyword '{name}' is not in draft-07 and would be ignored"
                    )
                );
            }
            else if (name is "$schema" && !IsSupported(entry.Value))
            {
                reader.Report(
                    entry.Value.Span,
                    new Message(
                        "지원하는 JSON Schema 판은 draft-07뿐임",
                        "draft-07 is the only supported draft of JSON Schema"
                    )
                );
            }
        }
    }

    private static bool IsSupported(DataNode draft) =>
        draft is ScalarNode uri
        && uri.Value.TrimEnd('#') is var name
        && (name is "http://" + Draft or "https://" + Draft);
}
