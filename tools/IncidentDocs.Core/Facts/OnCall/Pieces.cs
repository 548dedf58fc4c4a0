namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A value that changes at some instants and is constant between them: maximal half-open stretches without gap, in order of time.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="items">The stretches.</param>
internal sealed class Pieces<T>(ImmutableArray<Piece<T>> items)
{
    /// <summary>The stretches.</summary>
    public ImmutableArray<Piece<T>> Items => items;

    /// <summary>The value at an instant; the nearest one's outside.</summary>
    public T At(Instant instant) => items[IndexAt(instant)].Value;

    /// <summary>The number of the stretch that holds an instant; of the nearest one outside.</summary>
    public int IndexAt(Instant instant)
    {
        var (low, high) = (0, items.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = items[middle].From <= instant ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>The values changed one by one; neighbours that become equal become one.</summary>
    public Pieces<TOut> Map<TOut>(Func<T, TOut> change, IEqualityComparer<TOut>? comparer = null)
    {
        var builder = new PieceBuilder<TOut>(comparer);
        foreach (var (from, to, value) in items)
        {
            builder.Add(from, to, change(value));
        }
        return builder.Build();
    }

    /// <summary>Two values put together wherever both are known.</summary>
    public Pieces<TOut> With<TOther, TOut>(
        Pieces<TOther> other,
        Func<T, TOther, TOut> join,
        IEqualityComparer<TOut>? comparer = null
    )
    {
        var builder = new PieceBuilder<TOut>(comparer);
        var (left, right) = (0, 0);
        while (left < items.Length && right < other.Items.Length)
        {
            var (a, b) = (items[left], other.Items[right]);
            var to = Instant.Min(a.To, b.To);
            builder.Add(Instant.Max(a.From, b.From), to, join(a.Value, b.Value));
            left += a.To == to ? 1 : 0;
            right += b.To == to ? 1 : 0;
        }
        return builder.Build();
    }
}
