namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>A place in a document that names another thing by its id.</summary>
/// <param name="Kinds">Kinds of id that it may name, in the words of <c>x-ref</c>.</param>
/// <param name="Id">The id as written.</param>
/// <param name="Location">Where it stands.</param>
public readonly record struct Reference(ImmutableArray<string> Kinds, string Id, Location Location);
