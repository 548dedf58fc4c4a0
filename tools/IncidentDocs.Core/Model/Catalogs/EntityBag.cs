namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The records of all documents by their type, in document order.</summary>
internal sealed class EntityBag
{
    private readonly Dictionary<Type, List<object>> _byType = [];

    /// <summary>Takes the records out of the documents.</summary>
    public EntityBag(ImmutableArray<CompiledDocument> documents)
    {
        foreach (var entity in documents.SelectMany(document => document.Entities))
        {
            if (!_byType.TryGetValue(entity.GetType(), out var list))
            {
                _byType.Add(entity.GetType(), list = []);
            }
            list.Add(entity);
        }
    }

    /// <summary>All records of a type.</summary>
    public IEnumerable<T> All<T>()
        where T : class => _byType.TryGetValue(typeof(T), out var list) ? list.Cast<T>() : [];

    /// <summary>The first record of a type, or null.</summary>
    public T? FirstOrNull<T>()
        where T : class => All<T>().FirstOrDefault();

    /// <summary>The records of a type by id.</summary>
    public EntitySet<T> Set<T>(Func<T, Id<T>> id)
        where T : class => EntitySet<T>.Of(All<T>(), id);
}
