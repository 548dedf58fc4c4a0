namespace IncidentDocs.Benchmarks.Generation;

/// <summary>Steele, Lea and Flood's SplitMix64: small, and the same on every machine and runtime.</summary>
/// <param name="seed">Where the sequence starts.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A sequence of its own for a named thing, so that one document never shifts another.</summary>
    public static SplitMix64 For(ulong seed, string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }
        return new SplitMix64(seed ^ hash);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to, but not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something of a given likelihood happens.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Different ones of several, in their order.</summary>
    public IEnumerable<T> PickSome<T>(IReadOnlyList<T> choices, int count)
    {
        var wanted = Math.Min(count, choices.Count);
        for (var at = 0; at < choices.Count && wanted > 0; at++)
        {
            if (Below(choices.Count - at) < wanted)
            {
                wanted--;
                yield return choices[at];
            }
        }
    }
}
