using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Values;

/// <summary>Equality of values as JSON Schema has it: numbers mathematically, mappings without regard to order. Spans and styles do not matter.</summary>
internal sealed class NodeEquality : IEqualityComparer<DataNode>
{
    private const int SmallMapping = 8;

    private NodeEquality() { }

    /// <summary>The one instance; it has no state.</summary>
    public static NodeEquality Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(DataNode? x, DataNode? y) =>
        (x, y) switch
        {
            (ScalarNode one, ScalarNode other) => Same(one, other),
            (SequenceNode one, SequenceNode other) => Same(one, other),
            (MappingNode one, MappingNode other) => Same(one, other),
            _ => ReferenceEquals(x, y),
        };

    /// <inheritdoc/>
    public int GetHashCode(DataNode obj) =>
        obj switch
        {
            ScalarNode scalar => HashOf(scalar),
            SequenceNode sequence => HashOf(sequence),
            MappingNode mapping => HashOf(mapping),
            _ => 0,
        };

    /// <summary>Whether a boolean scalar is true (<c>true</c>, <c>True</c>, <c>TRUE</c>).</summary>
    public static bool IsTrue(ScalarNode scalar) => scalar.Value.Length == 4;

    private static bool Same(ScalarNode one, ScalarNode other)
    {
        var type = NodeTyping.TypeOf(one);
        var otherType = NodeTyping.TypeOf(other);
        if (type.Meets(NodeTypes.Numeric) && otherType.Meets(NodeTypes.Numeric))
        {
            return
                SchemaNumber.TryRead(one, out var left)
                && SchemaNumber.TryRead(other, out var right)
                ? left.Equals(right)
                : string.Equals(one.Value, other.Value, StringComparison.Ordinal);
        }
        return type == otherType
            && type switch
            {
                NodeTypes.Null => true,
                NodeTypes.Boolean => IsTrue(one) == IsTrue(other),
                _ => string.Equals(one.Value, other.Value, StringComparison.Ordinal),
            };
    }

    private bool Same(SequenceNode one, SequenceNode other)
    {
        if (one.Items.Length != other.Items.Length)
        {
            return false;
        }
        for (var index = 0; index < one.Items.Length; index++)
        {
            if (!Equals(one.Items[index], other.Items[index]))
            {
                return false;
            }
        }
        return true;
    }

    private bool Same(MappingNode one, MappingNode other)
    {
        if (one.Entries.Length != other.Entries.Length)
        {
            return false;
        }
        var values = one.Entries.Length > SmallMapping ? ByKey(other) : null;
        foreach (var entry in one.Entries)
        {
            var key = entry.Key.Value;
            var found = values is null ? other[key] : values.GetValueOrDefault(key);
            if (found is null || !Equals(entry.Value, found))
            {
                return false;
            }
        }
        return true;
    }

    private static Dictionary<string, DataNode> ByKey(MappingNode mapping)
    {
        var values = new Dictionary<string, DataNode>(
            mapping.Entries.Length,
            StringComparer.Ordinal
        );
        foreach (var entry in mapping.Entries)
        {
            values.TryAdd(entry.Key.Value, entry.Value);
        }
        return values;
    }

    private static int HashOf(ScalarNode scalar)
    {
        var type = NodeTyping.TypeOf(scalar);
        if (type.Meets(NodeTypes.Numeric))
        {
            return SchemaNumber.TryRead(scalar, out var number) ? number.GetHashCode() : 0;
        }
        return type switch
        {
            NodeTypes.Null => 1,
            NodeTypes.Boolean => IsTrue(scalar) ? 2 : 3,
            _ => string.GetHashCode(scalar.Value, StringComparison.Ordinal),
        };
    }

    private int HashOf(SequenceNode sequence)
    {
        var hash = new HashCode();
        hash.Add(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            hash.Add(GetHashCode(item));
        }
        return hash.ToHashCode();
    }

    private int HashOf(MappingNode mapping)
    {
        var sum = mapping.Entries.Length;
        foreach (var entry in mapping.Entries)
        {
            var key = string.GetHashCode(entry.Key.Value, StringComparison.Ordinal);
            sum = unchecked(sum + HashCode.Combine(key, GetHashCode(entry.Value)));
        }
        return sum;
    }
}
