using System.Runtime.InteropServices;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Collects the entries of one mapping on a stack that all mappings of a document share.</summary>
/// <param name="shared">The stack; entries of this mapping are pushed and taken off again.</param>
internal struct EntryCollector(List<MappingEntry> shared)
{
    /// <summary>Up to here a walk over the entries is as fast as a look-up.</summary>
    private const int FewEntries = 16;

    private readonly int _start = shared.Count;
    private Dictionary<string, int>? _index;

    /// <summary>The key of that name, where the mapping has it already.</summary>
    public readonly ScalarNode? FirstOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var place) ? shared[_start + place].Key : null;
        }
        for (var at = _start; at < shared.Count; at++)
        {
            if (string.Equals(shared[at].Key.Value, key, StringComparison.Ordinal))
            {
                return shared[at].Key;
            }
        }
        return null;
    }

    /// <summary>Takes an entry whose key is new.</summary>
    public void Add(MappingEntry entry)
    {
        shared.Add(entry);
        var count = shared.Count - _start;
        if (_index is not null)
        {
            _index.Add(entry.Key.Value, count - 1);
        }
        else if (count == FewEntries)
        {
            BuildIndex();
        }
    }

    /// <summary>The finished mapping; its entries leave the stack.</summary>
    public readonly MappingNode Close(TextSpan span)
    {
        var entries = CollectionsMarshal.AsSpan(shared)[_start..].ToArray();
        shared.RemoveRange(_start, entries.Length);
        return new MappingNode(span, ImmutableCollectionsMarshal.AsImmutableArray(entries), _index);
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(FewEntries * 2, StringComparer.Ordinal);
        for (var at = _start; at < shared.Count; at++)
        {
            _index.Add(shared[at].Key.Value, at - _start);
        }
    }
}
