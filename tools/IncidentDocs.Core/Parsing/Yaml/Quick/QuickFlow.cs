using System.Runtime.InteropServices;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml.Quick;

/// <summary>Reads a flow collection that ends on the line it begins on.</summary>
/// <param name="text">The file.</param>
/// <param name="end">End of the line.</param>
/// <param name="scalars">Reads scalars.</param>
/// <param name="items">Stack for items; entered and left empty of this collection's.</param>
/// <param name="entries">Stack for entries, likewise.</param>
/// <param name="limits">The limits.</param>
internal sealed class QuickFlow(
    string text,
    int end,
    QuickScalars scalars,
    List<DataNode> items,
    List<MappingEntry> entries,
    ParseLimits limits
)
{
    /// <summary>The nodes that were read.</summary>
    public int Nodes { get; private set; }

    /// <summary>Reads the collection at a place; null where it is not simple.</summary>
    public DataNode? Read(int at, int depth)
    {
        Nodes++;
        if (depth > limits.Depth)
        {
            return null;
        }
        return text[at] == '[' ? ReadSequence(at, depth) : ReadMapping(at, depth);
    }

    private SequenceNode? ReadSequence(int start, int depth)
    {
        var first = items.Count;
        var at = Skip(start + 1);
        if (!Is(at, ']'))
        {
            do
            {
                at = Skip(at);
                if (ReadNode(at, depth) is not { } item)
                {
                    return null;
                }
                items.Add(item);
                at = Skip(item.Span.End);
            } while (Is(at++, ','));
            at--;
        }
        var all = CollectionsMarshal.AsSpan(items)[first..].ToArray();
        items.RemoveRange(first, all.Length);
        return Is(at, ']')
            ? new SequenceNode(
                TextSpan.Between(start, at + 1),
                ImmutableCollectionsMarshal.AsImmutableArray(all)
            )
            : null;
    }

    private MappingNode? ReadMapping(int start, int depth)
    {
        var collector = new EntryCollector(entries);
        var at = Skip(start + 1);
        if (!Is(at, '}'))
        {
            do
            {
                at = Skip(at);
                var length = scalars.KeyAt(at, end);
                if (length == 0)
                {
                    return null;
                }
                Nodes++;
                var key = scalars.Plain(at, length);
                if (
                    key.Value is "<<"
                    || collector.FirstOf(key.Value) is not null
                    || ReadNode(Skip(key.Span.End + 1), depth) is not { } value
                )
                {
                    return null;
                }
                collector.Add(new MappingEntry(key, value));
                at = Skip(value.Span.End);
            } while (Is(at++, ','));
            at--;
        }
        return Is(at, '}') ? collector.Close(TextSpan.Between(start, at + 1)) : null;
    }

    private DataNode? ReadNode(int at, int depth)
    {
        if (at >= end)
        {
            return null;
        }
        if (text[at] is '[' or '{')
        {
            return Read(at, depth + 1);
        }
        Nodes++;
        return scalars.Flow(at, end);
    }

    private bool Is(int at, char sign) => at < end && text[at] == sign;

    private int Skip(int at)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }
        return at;
    }
}
