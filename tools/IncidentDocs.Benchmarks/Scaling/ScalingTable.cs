using System.Collections.Immutable;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>All inputs whose reading is held to grow with their size.</summary>
internal static class ScalingTable
{
    /// <summary>The cases, reader by reader.</summary>
    public static ImmutableArray<ScalingCase> All { get; } =
    [
        .. YamlTexts.Cases(),
        .. MarkdownTexts.Cases(),
        .. CommandTexts.Cases(),
        .. CodeTexts.Cases(),
        .. SchemaTexts.Cases(),
        .. SiteTexts.Cases(),
        .. AuthoringTexts.Cases(),
        .. HandbookTexts.Cases(),
    ];
}
