namespace IncidentDocs.Core.Schema;

/// <summary>The keywords of our own that a schema puts on a value. They count beside <c>$ref</c> too, where draft-07 ignores all others.</summary>
public enum AnnotationKeyword
{
    /// <summary><c>x-ref</c>: the string is a reference to a document or item of one of these kinds.</summary>
    Reference,

    /// <summary><c>x-declares</c>: the string declares an id of this kind.</summary>
    Declaration,

    /// <summary><c>x-scope</c>: reserved.</summary>
    Scope,
}
