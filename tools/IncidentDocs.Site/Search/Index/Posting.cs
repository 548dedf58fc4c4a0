using System.Runtime.InteropServices;

namespace IncidentDocs.Site.Search.Index;

/// <summary>That a document has a term.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Impact">How much the term says of it, 1 to 63.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Posting(int Document, int Impact);
