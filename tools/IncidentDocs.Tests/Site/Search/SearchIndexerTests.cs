using System.Collections.Immutable;
using CsCheck;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Search;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;
using Xunit;

namespace IncidentDocs.Tests.Site.Search;

/// <summary>The index against one that is slow and obvious.</summary>
public sealed class SearchIndexerTests
{
    private static readonly SynonymMatcher s_synonyms = new([
        ["풀", "pool"],
    ]);

    private static readonly Gen<string> s_texts = Gen.OneOf(
            new[] { "커넥션", "풀", "pool", "메모리 누수", "DBPool", "p95", "을" }
                .Select(word => Gen.Const(word))
                .ToArray()
        )
        .Array[0, 12]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<SearchEntry[]> s_entries = Gen.Select(s_texts, s_texts, s_texts)
        .Array[1, 8]
        .Select(all =>
            all.Select((texts, at) => Entry(at, texts.Item1, texts.Item2, texts.Item3)).ToArray()
        );

    [Fact]
    public void EveryDocumentIsUnderItsTermsWithTheirWeight() =>
        s_entries.Sample(
            entries =>
            {
                var index = SearchIndexer.Build([.. entries], s_synonyms, Language.Korean);
                var expected = Slow(entries);
                Assert.Equal(expected.Keys, index.Terms);
                for (var at = 0; at < index.Terms.Length; at++)
                {
                    Assert.Equal(expected[index.Terms[at]], index.PostingsOf(at).ToArray());
                }
            },
            time: 1
        );

    /// <summary>Many entries are read in rows, side by side; nothing shows how many rows there were.</summary>
    [Fact]
    public void RowsMakeNoDifference()
    {
        var entries = Enumerable
            .Range(0, 900)
            .Select(at => Entry(at, $"제목 {at % 7}", $"증상 {at % 13} pool", $"본문 {at}"))
            .ToArray();
        var index = SearchIndexer.Build([.. entries], s_synonyms, Language.Korean);
        var expected = Slow(entries);
        Assert.Equal(expected.Keys, index.Terms);
        Assert.Equal(expected.Values.SelectMany(postings => postings), index.Postings);
        Assert.Equal(
            index.Version,
            SearchIndexer.Build([.. entries], s_synonyms, Language.Korean).Version
        );
    }

    [Fact]
    public void TheVersionChangesWithAnyText()
    {
        ImmutableArray<SearchEntry> Of(string text) => [Entry(0, "a", "b", text)];
        Assert.NotEqual(
            SearchIndexer.Build(Of("c"), s_synonyms, Language.Korean).Version,
            SearchIndexer.Build(Of("d"), s_synonyms, Language.Korean).Version
        );
    }

    /// <summary>Every term lies in exactly one range, in order, and reads back as it went in.</summary>
    [Fact]
    public void RangesHoldTheWholeDictionary()
    {
        var entries = Enumerable
            .Range(0, 60)
            .Select(at => Entry(at, $"t{at}", $"pool{at % 5} 커넥션", $"본문 {at * 7919}"))
            .ToImmutableArray();
        var index = SearchIndexer.Build(entries, s_synonyms, Language.Korean);
        var shards = DictionaryShards.Cut(index, 300, 20);
        Assert.True(shards.Length > 3);
        var rows = shards
            .SelectMany(shard =>
                System.Text.Encoding.UTF8.GetString(shard.Json.Span).Trim('"').Split('|')
            )
            .Select(row => row.Split(' ', 2))
            .ToList();
        Assert.Equal(index.Terms, rows.Select(row => row[0]));
        Assert.All(
            rows.Select((row, at) => (Row: row, At: at)),
            one =>
            {
                var postings = index.PostingsOf(one.At);
                var text = one.Row[1];
                if (postings.Length > 20)
                {
                    Assert.StartsWith($"*{postings.Length} ", text, StringComparison.Ordinal);
                    text = text[(text.IndexOf(' ') + 1)..];
                }
                Assert.Equal(
                    DictionaryShards.Strongest(postings, 20).ToArray(),
                    PostingCode.Read(text).ToArray()
                );
            }
        );
        Assert.Equal(
            shards.Select(shard => shard.First).Order(StringComparer.Ordinal),
            shards.Select(shard => shard.First)
        );
    }

    private static SearchEntry Entry(int at, string title, string symptom, string body) =>
        new(
            $"{at}.html",
            SearchKind.Document,
            title,
            text => text.Add(SearchField.Symptom, symptom).Add(SearchField.Body, body)
        );

    private static SortedDictionary<string, Posting[]> Slow(SearchEntry[] entries)
    {
        var found = new SortedDictionary<string, Posting[]>(StringComparer.Ordinal);
        for (var document = 0; document < entries.Length; document++)
        {
            var weights = new Dictionary<string, double>(StringComparer.Ordinal);
            var text = new SearchText(Language.Korean);
            entries[document].Fill(text);
            var title = entries[document].Title;
            Add(weights, SearchField.Title, AllTerms(title));
            Add(weights, SearchField.Title, TermList.InitialsOf(title));
            foreach (var field in Enum.GetValues<SearchField>())
            {
                var told = text.Texts.Where(told => told.Field == field);
                Add(weights, field, told.SelectMany(one => AllTerms(one.Text)));
            }
            foreach (var (term, weight) in weights)
            {
                found[term] =
                [
                    .. found.GetValueOrDefault(term, []),
                    new Posting(document, FieldWeights.Impact(weight)),
                ];
            }
        }
        return found;
    }

    private static void Add(
        Dictionary<string, double> weights,
        SearchField field,
        IEnumerable<string> terms
    )
    {
        var all = terms.ToList();
        foreach (var term in all)
        {
            weights[term] = weights.GetValueOrDefault(term) + FieldWeights.Of(field, all.Count);
        }
    }

    private static IEnumerable<string> AllTerms(string text) =>
        TermList.Of(text).Concat(TermList.GroupsOf(s_synonyms, text));
}
