namespace IncidentDocs.Site.Search.Index;

/// <summary>A range of the dictionary.</summary>
/// <param name="First">Its first term.</param>
/// <param name="Json">The range as one string of JSON: <c>term postings|term postings</c>, with <c>*count </c> before the postings of a term of which some were left out.</param>
internal sealed record DictionaryShard(string First, ReadOnlyMemory<byte> Json);
