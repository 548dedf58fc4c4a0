namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The identity of a document or item: (handbook, kind, id).</summary>
/// <param name="Handbook">Id of the handbook.</param>
/// <param name="Kind">Kind of id.</param>
/// <param name="Id">Id.</param>
public readonly record struct DocumentKey(string Handbook, string Kind, string Id)
{
    /// <summary>As it is written: <c>kind:id</c>, with the handbook before it.</summary>
    public override string ToString() => $"{Handbook}:{Kind}:{Id}";
}
