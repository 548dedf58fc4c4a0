namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Puts stretches together in order of time; neighbours with equal values become one.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="comparer">When values are equal.</param>
internal sealed class PieceBuilder<T>(IEqualityComparer<T>? comparer = null)
{
    private readonly IEqualityComparer<T> _comparer = comparer ?? EqualityComparer<T>.Default;
    private readonly ImmutableArray<Piece<T>>.Builder _items = ImmutableArray.CreateBuilder<
        Piece<T>
    >();

    /// <summary>Adds a stretch that begins where the last one ended; an empty one is passed over.</summary>
    public void Add(Instant from, Instant to, T value)
    {
        if (from >= to)
        {
            return;
        }
        if (_items.Count > 0 && _comparer.Equals(_items[^1].Value, value))
        {
            _items[^1] = _items[^1] with { To = to };
            return;
        }
        _items.Add(new Piece<T>(from, to, value));
    }

    /// <summary>The stretches.</summary>
    public Pieces<T> Build() => new(_items.DrainToImmutable());
}
