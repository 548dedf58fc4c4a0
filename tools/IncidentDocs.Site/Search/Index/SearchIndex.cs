using System.Collections.Immutable;

namespace IncidentDocs.Site.Search.Index;

/// <summary>Which documents have which terms.</summary>
/// <param name="Terms">All terms, in ordinal order.</param>
/// <param name="Starts">Where each term's postings begin in <paramref name="Postings"/>; one more at the end.</param>
/// <param name="Postings">The postings of all terms, each term's in ascending order of documents.</param>
/// <param name="Lengths">How long each document's text is, in UTF-8.</param>
/// <param name="Version">Changes with the texts.</param>
internal sealed record SearchIndex(
    ImmutableArray<string> Terms,
    ImmutableArray<int> Starts,
    ImmutableArray<Posting> Postings,
    ImmutableArray<int> Lengths,
    ulong Version
)
{
    /// <summary>The postings of a term by its place.</summary>
    public ReadOnlySpan<Posting> PostingsOf(int term) =>
        Postings.AsSpan()[Starts[term]..Starts[term + 1]];
}
