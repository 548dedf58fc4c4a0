using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Where two versions of a document's data differ: by key, and in lists whose items have names by item.</summary>
internal static class ChangedPlaces
{
    private static readonly ImmutableArray<string> s_names =
    [
        "id",
        "severity",
        "rule",
        "name",
        "version",
    ];

    /// <summary>The places, in the order of the keys of both versions.</summary>
    public static IEnumerable<ChangedPlace> Of(MappingNode old, MappingNode now) =>
        Of(old, now, [], []);

    private static IEnumerable<ChangedPlace> Of(
        MappingNode old,
        MappingNode now,
        ImmutableArray<string> keys,
        ImmutableArray<string> items
    ) =>
        now
            .Entries.Concat(old.Entries)
            .Select(entry => entry.Key.Value)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(key => Value(old[key], now[key], keys.Add(key), items));

    private static IEnumerable<ChangedPlace> Value(
        DataNode? old,
        DataNode? now,
        ImmutableArray<string> keys,
        ImmutableArray<string> items
    )
    {
        if (SameData.IsSame(old, now))
        {
            return [];
        }
        return Named(old) is { } before && Named(now) is { } after
            ? List(before, after, keys, items)
            : [new ChangedPlace(keys, items, IsWhole: false)];
    }

    private static IEnumerable<ChangedPlace> List(
        Dictionary<string, MappingNode> old,
        Dictionary<string, MappingNode> now,
        ImmutableArray<string> keys,
        ImmutableArray<string> items
    )
    {
        var all = now.Keys.Concat(old.Keys).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in all)
        {
            if (old.TryGetValue(name, out var before) && now.TryGetValue(name, out var after))
            {
                foreach (var place in Of(before, after, keys, items.Add(name)))
                {
                    yield return place;
                }
            }
            else
            {
                yield return new ChangedPlace(keys, items.Add(name), IsWhole: true);
            }
        }
        if (
            !old
                .Keys.Where(now.ContainsKey)
                .SequenceEqual(now.Keys.Where(old.ContainsKey), StringComparer.Ordinal)
        )
        {
            yield return new ChangedPlace(
                keys.SetItem(keys.Length - 1, ChangedPlace.Order + keys[^1]),
                items,
                IsWhole: false
            );
        }
    }

    /// <summary>The items of a list by name, in their order; null where it is no list or its items have no names of their own. No list is one without items.</summary>
    private static Dictionary<string, MappingNode>? Named(DataNode? node)
    {
        var named = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        if (node is null or SequenceNode { Items.IsEmpty: true })
        {
            return named;
        }
        if (node is not SequenceNode list)
        {
            return null;
        }
        foreach (var item in list.Items)
        {
            if (
                item is not MappingNode mapping
                || NameOf(mapping) is not { } name
                || !named.TryAdd(name, mapping)
            )
            {
                return null;
            }
        }
        return named;
    }

    private static string? NameOf(MappingNode item) =>
        s_names
            .Select(key => item[key])
            .OfType<ScalarNode>()
            .Select(found => found.Value)
            .FirstOrDefault();
}
