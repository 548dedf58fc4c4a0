using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A mapping in the order in which it is written. A duplicate key is a finding (DOC003); the first one counts.</summary>
public sealed class MappingNode : DataNode
{
    private readonly Dictionary<string, int>? _index;

    /// <summary>Takes the entries of a mapping.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="entries">The entries in order, without duplicates.</param>
    public MappingNode(TextSpan span, ImmutableArray<MappingEntry> entries)
        : this(span, entries, index: null) { }

    /// <summary>Takes the entries and, of a mapping with many, the place of each key.</summary>
    internal MappingNode(
        TextSpan span,
        ImmutableArray<MappingEntry> entries,
        Dictionary<string, int>? index
    )
        : base(span)
    {
        Entries = entries;
        _index = index;
    }

    /// <summary>The entries in order, without duplicates.</summary>
    public ImmutableArray<MappingEntry> Entries { get; }

    /// <summary>The value of a key, or null where the key is absent.</summary>
    public DataNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null where it is absent.</summary>
    public MappingEntry? Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var place) ? Entries[place] : null;
        }
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }
        return null;
    }
}
