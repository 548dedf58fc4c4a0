namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>A place in a document that gives a thing its id.</summary>
/// <param name="Kind">Kind of id, in the words of <c>x-declares</c> or <c>x-scope</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="IsLocal">Whether it counts within its document alone (a step, an action).</param>
/// <param name="Location">Where it stands.</param>
public readonly record struct Declaration(string Kind, string Id, bool IsLocal, Location Location);
