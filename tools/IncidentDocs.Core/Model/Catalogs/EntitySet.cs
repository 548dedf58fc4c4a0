using System.Collections;
using System.Collections.Frozen;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The documents or items of one kind, in a fixed order, found by id. Of two with one id the first counts (the other is a finding).</summary>
/// <typeparam name="T">Their record.</typeparam>
public sealed class EntitySet<T> : IReadOnlyList<T>
    where T : class
{
    private readonly ImmutableArray<T> _all;
    private readonly FrozenDictionary<string, T> _byId;

    private EntitySet(ImmutableArray<T> all, FrozenDictionary<string, T> byId)
    {
        _all = all;
        _byId = byId;
    }

    /// <summary>A set without members.</summary>
    public static EntitySet<T> Empty { get; } = new([], FrozenDictionary<string, T>.Empty);

    /// <inheritdoc/>
    public int Count => _all.Length;

    /// <inheritdoc/>
    public T this[int index] => _all[index];

    /// <summary>A set of members in the order given.</summary>
    public static EntitySet<T> Of(IEnumerable<T> members, Func<T, Id<T>> id)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var member in members)
        {
            if (byId.TryAdd(id(member).Value, member))
            {
                all.Add(member);
            }
        }
        return new EntitySet<T>(all.ToImmutable(), byId.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The member of an id, or null.</summary>
    public T? Find(Id<T>? id) => id is { Value: { } value } ? _byId.GetValueOrDefault(value) : null;

    /// <summary>The member that a reference names, or null.</summary>
    public T? Find(Located<Id<T>>? reference) => Find(reference?.Value);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
