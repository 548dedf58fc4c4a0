using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Words for a value that is not among those allowed.</summary>
internal static class EnumTexts
{
    /// <summary>The finding, with the nearest value as help.</summary>
    public static Finding NotAllowed(ImmutableArray<DataNode> values, DataNode node)
    {
        var list = ValueWords.List(values);
        if (node is ScalarNode { Kind: ScalarKind.Null })
        {
            return new Finding(
                new Message(
                    $"값이 비어 있음 (가능한 값: {list})",
                    $"empty value, expected {OneOf(values, list)}"
                )
            );
        }
        var shown = ValueWords.Show(node);
        return new Finding(
            new Message(
                $"허용되지 않는 값 {shown} (가능한 값: {list})",
                $"{shown} is not {OneOf(values, list)}"
            ),
            Suggest(values, node),
            Meant: Nearest(values, node)
        );
    }

    /// <summary>"Did you mean" for a name.</summary>
    public static Message Meant(string name)
    {
        var shown = $"'{Quoted.Of(name)}'";
        return new Message($"혹시 {shown}?", $"did you mean {shown}?");
    }

    private static string OneOf(ImmutableArray<DataNode> values, string list) =>
        values.Length == 1 ? list : $"one of {list}";

    private static Message? Suggest(ImmutableArray<DataNode> values, DataNode node)
    {
        if (node is not ScalarNode scalar)
        {
            return null;
        }
        var texts = values.OfType<ScalarNode>().ToList();
        if (
            texts.Find(text => string.Equals(text.Value, scalar.Value, StringComparison.Ordinal)) is
            { } same
        )
        {
            return TypeTexts.QuotingAdvice(Values.NodeTyping.TypeOf(same), node);
        }
        return Nearest(values, node) is { } nearest ? Meant(nearest) : null;
    }

    /// <summary>The name nearest to a text that is none of them.</summary>
    private static string? Nearest(ImmutableArray<DataNode> values, DataNode node)
    {
        var names = values.OfType<ScalarNode>().Select(value => value.Value).ToList();
        return node is ScalarNode text && !names.Contains(text.Value, StringComparer.Ordinal)
            ? NearestName.Of(text.Value, names)
            : null;
    }
}
