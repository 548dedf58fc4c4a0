using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace IncidentDocs.Site.Search.Index;

/// <summary>Cuts a sorted dictionary into ranges of about one size. A term is never cut in two.</summary>
internal static class DictionaryShards
{
    /// <summary>The ranges.</summary>
    /// <param name="index">The index.</param>
    /// <param name="size">Bytes of a range.</param>
    /// <param name="most">The most postings that are kept of a term.</param>
    public static ImmutableArray<DictionaryShard> Cut(SearchIndex index, int size, int most)
    {
        var shards = ImmutableArray.CreateBuilder<DictionaryShard>();
        var range = new ArrayBufferWriter<byte>(size * 2);
        var entry = new ArrayBufferWriter<byte>();
        var first = 0;
        for (var term = 0; term < index.Terms.Length; term++)
        {
            entry.ResetWrittenCount();
            Write(index, term, most, entry);
            if (range.WrittenCount > 0 && range.WrittenCount + entry.WrittenCount > size)
            {
                shards.Add(Close(index.Terms[first], range));
                first = term;
            }
            range.Write(range.WrittenCount == 0 ? "\""u8 : "|"u8);
            range.Write(entry.WrittenSpan);
        }
        if (range.WrittenCount > 0)
        {
            shards.Add(Close(index.Terms[first], range));
        }
        return shards.ToImmutable();
    }

    /// <summary>The postings of highest impact, in ascending order of documents; of equals those that come first.</summary>
    public static ReadOnlySpan<Posting> Strongest(ReadOnlySpan<Posting> postings, int most)
    {
        if (postings.Length <= most)
        {
            return postings;
        }
        Span<int> counts = stackalloc int[FieldWeights.Levels + 1];
        counts.Clear();
        foreach (var posting in postings)
        {
            counts[posting.Impact]++;
        }
        var (level, room) = (FieldWeights.Levels, most);
        for (; counts[level] <= room; level--)
        {
            room -= counts[level];
        }
        var kept = new Posting[most];
        var length = 0;
        foreach (var posting in postings)
        {
            if (posting.Impact > level || (posting.Impact == level && room-- > 0))
            {
                kept[length++] = posting;
            }
        }
        return kept;
    }

    private static DictionaryShard Close(string first, ArrayBufferWriter<byte> range)
    {
        range.Write("\""u8);
        var json = range.WrittenSpan.ToArray();
        range.ResetWrittenCount();
        return new DictionaryShard(first, json);
    }

    private static void Write(SearchIndex index, int term, int most, ArrayBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes(index.Terms[term], output);
        var postings = index.PostingsOf(term);
        Encoding.UTF8.GetBytes(
            postings.Length > most
                ? string.Create(CultureInfo.InvariantCulture, $" *{postings.Length} ")
                : " ",
            output
        );
        PostingCode.Write(Strongest(postings, most), output);
    }
}
