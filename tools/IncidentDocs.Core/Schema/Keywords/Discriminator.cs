using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>A property whose value tells which alternative is meant, because no two alternatives allow the same value.</summary>
internal sealed class Discriminator
{
    private readonly ImmutableArray<EnumKeyword?> _values;

    private Discriminator(string property, ImmutableArray<EnumKeyword?> values)
    {
        Property = property;
        _values = values;
    }

    /// <summary>The key of the property.</summary>
    public string Property { get; }

    /// <summary>All values that any alternative allows, in order.</summary>
    public ImmutableArray<DataNode> AllValues =>
        [.. _values.OfType<EnumKeyword>().SelectMany(values => values.Values)];

    /// <summary>Finds the property that tells most alternatives apart; null where none does.</summary>
    public static Discriminator? Find(ImmutableArray<BranchGuard> guards)
    {
        Discriminator? best = null;
        var bestCount = 1;
        foreach (
            var property in guards
                .SelectMany(guard => guard.Tags)
                .Select(tag => tag.Property)
                .Distinct(StringComparer.Ordinal)
        )
        {
            ImmutableArray<EnumKeyword?> values =
            [
                .. guards.Select(guard => guard.ValuesOf(property)),
            ];
            var count = values.Count(allowed => allowed is not null);
            if (count > bestCount && AreDisjoint(values))
            {
                best = new Discriminator(property, values);
                bestCount = count;
            }
        }
        return best;
    }

    /// <summary>The entry of the property in a value, where it has one.</summary>
    public MappingEntry? EntryIn(DataNode node) => (node as MappingNode)?.Find(Property);

    /// <summary>Whether an alternative can still be the one that is meant.</summary>
    public bool Admits(int branch, MappingEntry? entry) =>
        entry is not { } tag || _values[branch] is not { } allowed || allowed.Allows(tag.Value);

    private static bool AreDisjoint(ImmutableArray<EnumKeyword?> values)
    {
        for (var one = 0; one < values.Length; one++)
        {
            for (var other = one + 1; other < values.Length; other++)
            {
                if (values[one] is { } left && values[other] is { } right && left.Overlaps(right))
                {
                    return false;
                }
            }
        }
        return true;
    }
}
