using System.Text.Json;
using IncidentDocs.Site.Search.Index;

namespace IncidentDocs.BrowserTests.Search;

/// <summary>Reads a whole index and ranks by adding up, document by document.</summary>
public sealed class RankingOracle
{
    private static readonly double[] s_worth = [1.35, 1.1, 1, 1, 0.85, 0.8, 0.85, 0.55];

    private readonly SortedDictionary<string, Posting[]> _terms = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly Lazy<string[]> _plain;
    private readonly int[] _kinds;
    private readonly int _documents;

    /// <summary>Reads the files of an index.</summary>
    public RankingOracle(string folder)
    {
        _plain = new Lazy<string[]>(Plain);
        using var head = Read(Path.Combine(folder, "index.js"));
        _documents = head.RootElement.GetProperty("documents").GetInt32();
        _kinds =
        [
            .. head
                .RootElement.GetProperty("kinds")
                .EnumerateArray()
                .Select(kind => kind.GetInt32()),
        ];
        foreach (var key in head.RootElement.GetProperty("synonyms").EnumerateArray())
        {
            if (key.ValueKind == JsonValueKind.String)
            {
                _keys.Add(key.GetString()!);
            }
        }
        foreach (var file in Directory.EnumerateFiles(folder, "terms-*.js"))
        {
            using var shard = Read(file);
            foreach (var row in shard.RootElement.GetString()!.Split('|'))
            {
                var parts = row.Split(' ');
                _terms.Add(parts[0], [.. PostingCode.Read(parts[^1])]);
            }
        }
    }

    /// <summary>Words of the dictionary that begin no other term, have no synonym and are not left out of long queries.</summary>
    public IReadOnlyList<string> PickWords(Random random, int count)
    {
        ArgumentNullException.ThrowIfNull(random);
        return random.GetItems(_plain.Value, count).Distinct(StringComparer.Ordinal).ToArray();
    }

    private string[] Plain()
    {
        var terms = _terms.Keys.ToArray();
        return
        [
            .. terms
                .Where(
                    (term, at) =>
                        term.Length > 9
                        && term.All(letter => letter is >= 'a' and <= 'z')
                        && (
                            at + 1 == terms.Length
                            || !terms[at + 1].StartsWith(term, StringComparison.Ordinal)
                        )
                )
                .Where(term =>
                    !_keys.Exists(key =>
                        key.StartsWith(term, StringComparison.Ordinal)
                        || term.StartsWith(key, StringComparison.Ordinal)
                    )
                ),
        ];
    }

    /// <summary>Every document that has one of the words, with its score.</summary>
    public IEnumerable<(int Document, double Score)> Rank(IReadOnlyList<string> words)
    {
        for (var document = 0; document < _documents; document++)
        {
            var (sum, met) = (0.0, 0);
            foreach (var word in words)
            {
                foreach (var posting in _terms[word].Where(posting => posting.Document == document))
                {
                    var count = _terms[word].Length;
                    sum +=
                        Math.Log(1 + ((_documents - count + 0.5) / (count + 0.5)))
                        * posting.Impact
                        / 63;
                    met++;
                }
            }
            if (met > 0)
            {
                var kind = Array.FindIndex(_kinds, end => document < end);
                yield return (document, sum * s_worth[kind] * met / words.Count);
            }
        }
    }

    private static JsonDocument Read(string file)
    {
        var text = File.ReadAllText(file);
        var start = text.IndexOf('(', StringComparison.Ordinal) + 1;
        var json = text[start..text.LastIndexOf(')')];
        return JsonDocument.Parse(
            json[0] is '{' ? json : json[(json.IndexOf(',', StringComparison.Ordinal) + 1)..]
        );
    }
}
