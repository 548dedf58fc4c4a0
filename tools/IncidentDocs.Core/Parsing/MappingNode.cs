using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A mapping in the order in which it is written. A duplicate key is a finding (DOC003); the first one counts.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="entries">The entries in order, without duplicates.</param>
public sealed class MappingNode(TextSpan span, ImmutableArray<MappingEntry> entries)
    : DataNode(span)
{
    /// <summary>The entries in order, without duplicates.</summary>
    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null where the key is absent.</summary>
    public DataNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null where it is absent.</summary>
    public MappingEntry? Find(string key)
    {
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
