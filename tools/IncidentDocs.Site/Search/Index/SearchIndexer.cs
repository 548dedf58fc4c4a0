using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.Site.Search.Index;

/// <summary>Builds the index of a list of entries. Rows of entries are read side by side; the result does not depend on how many there are.</summary>
internal static class SearchIndexer
{
    private const int RowsAtMost = 8;
    private const int EntriesOfARow = 250;

    /// <summary>The index.</summary>
    public static SearchIndex Build(
        ImmutableArray<SearchEntry> entries,
        SynonymMatcher synonyms,
        Language language
    )
    {
        var lengths = new int[entries.Length];
        var hashes = new ulong[entries.Length];
        var count = Math.Clamp(entries.Length / EntriesOfARow, 1, RowsAtMost);
        var rows = new TermTable[count];
        Parallel.For(
            0,
            count,
            row =>
            {
                var reader = new EntryReader(synonyms, language);
                var from = (int)((long)entries.Length * row / count);
                var to = (int)((long)entries.Length * (row + 1) / count);
                for (var at = from; at < to; at++)
                {
                    (lengths[at], hashes[at]) = reader.Read(entries[at], at);
                }
                rows[row] = reader.Table;
            }
        );
        var version = ContentHash.Of(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return Merge(rows, ImmutableCollectionsMarshal.AsImmutableArray(lengths), version);
    }

    private static SearchIndex Merge(TermTable[] rows, ImmutableArray<int> lengths, ulong version)
    {
        var terms = rows.SelectMany(row => row.Terms).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(terms, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var at = 0; at < terms.Length; at++)
        {
            places.Add(terms[at], at);
        }
        var maps = Array.ConvertAll(rows, row => row.Terms.Select(term => places[term]).ToArray());
        var starts = Starts(rows, maps, terms.Length);
        var postings = new Posting[starts[^1]];
        var next = starts[..^1];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (term, posting) in rows[row].Postings)
            {
                postings[next[maps[row][term]]++] = posting;
            }
        }
        return new SearchIndex(
            ImmutableCollectionsMarshal.AsImmutableArray(terms),
            ImmutableCollectionsMarshal.AsImmutableArray(starts),
            ImmutableCollectionsMarshal.AsImmutableArray(postings),
            lengths,
            version
        );
    }

    private static int[] Starts(TermTable[] rows, int[][] maps, int terms)
    {
        var starts = new int[terms + 1];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (term, _) in rows[row].Postings)
            {
                starts[maps[row][term] + 1]++;
            }
        }
        for (var at = 0; at < terms; at++)
        {
            starts[at + 1] += starts[at];
        }
        return starts;
    }
}
