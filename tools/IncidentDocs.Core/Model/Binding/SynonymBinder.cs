using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds <c>synonyms.yml</c>.</summary>
internal static class SynonymBinder
{
    /// <summary>Binds the groups.</summary>
    public static SynonymTable Bind(Fields fields) =>
        new(
            fields.Items("groups", item => item is SequenceNode group ? Words(group) : []),
            fields.Location
        );

    private static ImmutableArray<string> Words(SequenceNode group) =>
        [.. group.Items.OfType<ScalarNode>().Select(word => word.Value)];
}
