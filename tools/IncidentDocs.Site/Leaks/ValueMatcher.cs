using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace IncidentDocs.Site.Leaks;

/// <summary>Finds any of many texts in bytes, in one pass: a table of bits says of nearly every place that nothing begins there.</summary>
internal sealed class ValueMatcher
{
    /// <summary>Fewest bytes of a text.</summary>
    public const int Shortest = 6;

    private const int TableBits = 16;

    private readonly ImmutableArray<byte[]> _texts;
    private readonly Dictionary<uint, int[]> _byPrefix;
    private readonly ulong[] _table = new ulong[(1 << TableBits) / 64];

    /// <summary>Prepares the search.</summary>
    /// <param name="texts">The texts, none with fewer bytes than <see cref="Shortest"/>.</param>
    public ValueMatcher(IEnumerable<string> texts)
    {
        _texts = [.. texts.Select(Encoding.UTF8.GetBytes)];
        _byPrefix = Enumerable
            .Range(0, _texts.Length)
            .GroupBy(at => BinaryPrimitives.ReadUInt32LittleEndian(_texts[at]))
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var prefix in _byPrefix.Keys)
        {
            var bit = BitOf(prefix);
            _table[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    /// <summary>Tells the number of each text that is found, as often as it is found.</summary>
    public void Find(ReadOnlySpan<byte> bytes, Action<int> found)
    {
        for (var at = 0; at + Shortest <= bytes.Length; at++)
        {
            var prefix = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
            var bit = BitOf(prefix);
            if (
                (_table[bit >> 6] >> (bit & 63) & 1) == 0
                || !_byPrefix.TryGetValue(prefix, out var candidates)
            )
            {
                continue;
            }
            foreach (var candidate in candidates)
            {
                if (bytes[at..].StartsWith(_texts[candidate]))
                {
                    found(candidate);
                }
            }
        }
    }

    private static int BitOf(uint prefix) =>
        (int)(unchecked(prefix * 2654435769u) >> (32 - TableBits));
}
