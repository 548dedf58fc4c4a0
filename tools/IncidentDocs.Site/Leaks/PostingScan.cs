using System.Collections.Immutable;
using System.Text.Json;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.Site.Leaks;

/// <summary>Looks for internal values in the dictionary of the search, in which a text is cut into terms: a value is there when all its terms lead to one document and some of them are in nothing that is public.</summary>
/// <param name="values">The values.</param>
/// <param name="catalog">The catalogue of the public copy.</param>
internal sealed class PostingScan(ImmutableArray<InternalValue> values, Catalog catalog)
{
    private const int FewestTerms = 2;
    private const int FewestLetters = 6;
    private const string Begin = "IncidentDocs.search.terms(";

    // Made when the first dictionary comes; a copy without one needs none of it.
    private readonly Lazy<ImmutableArray<(int Value, string[] Secret)>> _secret = new(() =>
        Secrets(values, catalog)
    );

    /// <summary>Whether a file is a part of the dictionary.</summary>
    public static bool IsDictionary(string path) =>
        path.Contains("search/terms-", StringComparison.Ordinal);

    /// <summary>The numbers of the values of which several own terms in this part of the dictionary (or the only one, a long one) lead to one document.</summary>
    public IEnumerable<int> Find(string script)
    {
        var terms = Decode(script);
        foreach (var (value, secret) in _secret.Value)
        {
            var postings = secret
                .Where(terms.ContainsKey)
                .Select(term => (IEnumerable<int>)terms[term])
                .ToList();
            if (
                postings.Count >= Math.Min(secret.Length, FewestTerms)
                && postings.Aggregate((some, others) => some.Intersect(others)).Any()
            )
            {
                yield return value;
            }
        }
    }

    /// <summary>The documents of each term of a part of the dictionary.</summary>
    internal static Dictionary<string, int[]> Decode(string script)
    {
        var found = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var start = script.IndexOf(',', StringComparison.Ordinal) + 1;
        var end = script.LastIndexOf(')');
        if (!script.StartsWith(Begin, StringComparison.Ordinal) || end < start)
        {
            return found;
        }
        using var json = JsonDocument.Parse(script[start..end]);
        foreach (var entry in json.RootElement.GetString()!.Split('|'))
        {
            var parts = entry.Split(' ');
            if (parts.Length > 1)
            {
                found.TryAdd(
                    parts[0],
                    [.. PostingCode.Read(parts[^1]).Select(posting => posting.Document)]
                );
            }
        }
        return found;
    }

    // Of each value the terms that nothing public has. One that has none of its own is told by the texts alone.
    private static ImmutableArray<(int Value, string[] Secret)> Secrets(
        ImmutableArray<InternalValue> values,
        Catalog catalog
    )
    {
        var known = new TermGathering();
        foreach (var text in InternalValues.PublicTexts(catalog).Concat(InternalValues.ToolTexts()))
        {
            known.Add(text);
        }
        var secret = ImmutableArray.CreateBuilder<(int, string[])>();
        for (var at = 0; at < values.Length; at++)
        {
            var own = new TermGathering();
            own.Add(values[at].Text);
            string[] left =
            [
                .. own
                    .Terms.Where(term => term.Length > 1 && !known.Terms.Contains(term))
                    .Order(StringComparer.Ordinal),
            ];
            if (left.Length >= FewestTerms || (left.Length == 1 && left[0].Length >= FewestLetters))
            {
                secret.Add((at, left));
            }
        }
        return secret.ToImmutable();
    }

    private sealed class TermGathering : ITermSink
    {
        private readonly FoldedText _folded = new();

        public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

        void ITermSink.Add(ReadOnlySpan<char> term) => Terms.Add(new string(term));

        public void Add(string text)
        {
            _folded.Read(text);
            new TermReader(_folded).Read(this);
        }
    }
}
