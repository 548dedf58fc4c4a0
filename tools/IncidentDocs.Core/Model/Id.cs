namespace IncidentDocs.Core.Model;

/// <summary>The id of a document or item of one kind, as its author wrote it. Ids of different kinds do not mix.</summary>
/// <typeparam name="T">The kind's record.</typeparam>
/// <param name="Value">The written id; never holds a colon.</param>
public readonly record struct Id<T>(string Value)
{
    /// <summary>The written id.</summary>
    public override string ToString() => Value;
}
