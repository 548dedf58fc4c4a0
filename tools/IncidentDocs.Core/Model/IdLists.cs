namespace IncidentDocs.Core.Model;

/// <summary>Reads ids off lists of references.</summary>
public static class IdLists
{
    /// <summary>The ids of a list, without their places.</summary>
    public static IEnumerable<Id<T>> Ids<T>(this ImmutableArray<Located<Id<T>>> references) =>
        references.Select(reference => reference.Value);
}
