namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The ids there are, by kind; gathered when the first one is asked for.</summary>
/// <param name="catalog">The catalogue.</param>
internal sealed class DeclaredNames(Catalog catalog)
{
    private ILookup<string, string>? _names;

    /// <summary>The ids of some kinds, in ordinal order.</summary>
    public IEnumerable<string> Of(ImmutableArray<string> kinds)
    {
        _names ??= catalog
            .Declarations.Keys.OrderBy(key => key.Id, StringComparer.Ordinal)
            .ToLookup(key => key.Kind, key => key.Id, StringComparer.Ordinal);
        return kinds.SelectMany(kind => _names[kind]);
    }
}
