using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Tests.Schema;

/// <summary>Changes one thing in a document at a time: every key taken away, misspelt or joined by a stranger, every value emptied or made another type.</summary>
internal static class Mutation
{
    private static readonly TextSpan Nowhere = default;

    /// <summary>All documents that differ from a node in one thing.</summary>
    public static IEnumerable<DataNode> Of(DataNode node)
    {
        foreach (var other in Instead(node))
        {
            yield return other;
        }
        var inner = node switch
        {
            MappingNode mapping => InMapping(mapping),
            SequenceNode sequence => InSequence(sequence),
            _ => [],
        };
        foreach (var other in inner)
        {
            yield return other;
        }
    }

    /// <summary>The same with no more than two items in a list, for items are alike.</summary>
    public static DataNode Short(DataNode node) =>
        node switch
        {
            MappingNode mapping => new MappingNode(
                mapping.Span,
                [.. mapping.Entries.Select(entry => entry with { Value = Short(entry.Value) })]
            ),
            SequenceNode sequence => new SequenceNode(
                sequence.Span,
                [.. sequence.Items.Take(2).Select(Short)]
            ),
            _ => node,
        };

    private static IEnumerable<DataNode> Instead(DataNode node)
    {
        yield return Scalar("7", ScalarKind.Integer);
        yield return Scalar("true", ScalarKind.Boolean);
        yield return Scalar("zz zz", ScalarKind.String);
        yield return Scalar(string.Empty, ScalarKind.String);
        yield return Scalar("null", ScalarKind.Null);
        yield return new SequenceNode(Nowhere, []);
        yield return new MappingNode(Nowhere, []);
        if (node is ScalarNode { Kind: ScalarKind.String } text)
        {
            yield return Scalar(text.Value + "x", ScalarKind.String);
        }
    }

    private static IEnumerable<DataNode> InMapping(MappingNode mapping)
    {
        var stranger = new MappingEntry(
            Scalar("zzz", ScalarKind.String),
            Scalar("1", ScalarKind.Integer)
        );
        yield return new MappingNode(Nowhere, mapping.Entries.Add(stranger));
        for (var index = 0; index < mapping.Entries.Length; index++)
        {
            var entry = mapping.Entries[index];
            var misspelt = entry with { Key = Scalar(entry.Key.Value + "s", ScalarKind.String) };
            yield return new MappingNode(Nowhere, mapping.Entries.RemoveAt(index));
            yield return new MappingNode(Nowhere, mapping.Entries.SetItem(index, misspelt));
            foreach (var value in Of(entry.Value))
            {
                yield return new MappingNode(
                    Nowhere,
                    mapping.Entries.SetItem(index, entry with { Value = value })
                );
            }
        }
    }

    /// <summary>Only the first item of a list is changed.</summary>
    private static IEnumerable<DataNode> InSequence(SequenceNode sequence)
    {
        for (var index = 0; index < Math.Min(sequence.Items.Length, 1); index++)
        {
            yield return new SequenceNode(Nowhere, sequence.Items.RemoveAt(index));
            foreach (var item in Of(sequence.Items[index]))
            {
                yield return new SequenceNode(Nowhere, sequence.Items.SetItem(index, item));
            }
        }
    }

    private static ScalarNode Scalar(string value, ScalarKind kind) =>
        new(Nowhere, value, kind, ScalarStyle.DoubleQuoted, SourceMap.Straight(0));
}
