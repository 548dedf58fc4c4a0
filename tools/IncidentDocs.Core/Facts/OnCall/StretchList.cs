namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Stretches that grow in order of time; what meets becomes one.</summary>
internal sealed class StretchList
{
    private readonly ImmutableArray<Interval>.Builder _items =
        ImmutableArray.CreateBuilder<Interval>();

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>Adds a stretch that begins no earlier than the last one ended.</summary>
    public void Add(Instant from, Instant to)
    {
        if (_items.Count > 0 && _items[^1].End == from)
        {
            _items[^1] = new Interval(_items[^1].Start, to);
            return;
        }
        _items.Add(new Interval(from, to));
    }

    /// <summary>Takes them out.</summary>
    public ImmutableArray<Interval> Take() => _items.DrainToImmutable();
}
