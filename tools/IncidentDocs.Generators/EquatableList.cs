using System;
using System.Collections.Immutable;
using System.Linq;

namespace IncidentDocs.Generators;

/// <summary>A list that is equal to another with equal items; the incremental pipeline caches by equality.</summary>
internal readonly struct EquatableList<T> : IEquatable<EquatableList<T>>
{
    public EquatableList(ImmutableArray<T> items) => Items = items;

    public ImmutableArray<T> Items { get; }

    public bool Equals(EquatableList<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    public override int GetHashCode() => Items.Length;
}
