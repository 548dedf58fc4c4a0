using System.Runtime.InteropServices;
using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.Site.Search.Index;

/// <summary>Collects the terms of a row of documents. Not for use on several threads; each row has its own.</summary>
internal sealed class TermTable : ITermSink
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _terms = [];
    private readonly List<double> _weights = [];
    private readonly List<int> _field = [];
    private readonly List<int> _touched = [];
    private readonly List<(int Term, Posting Posting)> _postings = [];

    public TermTable()
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>All postings, in the order of the documents.</summary>
    public ReadOnlySpan<(int Term, Posting Posting)> Postings =>
        CollectionsMarshal.AsSpan(_postings);

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term)
    {
        if (!_lookup.TryGetValue(term, out var number))
        {
            number = _terms.Count;
            var text = term.ToString();
            _numbers.Add(text, number);
            _terms.Add(text);
            _weights.Add(0);
        }
        _field.Add(number);
    }

    /// <summary>The terms added since the last call were those of a field.</summary>
    public void EndField(SearchField field)
    {
        if (_field.Count == 0)
        {
            return;
        }
        var weight = FieldWeights.Of(field, _field.Count);
        var weights = CollectionsMarshal.AsSpan(_weights);
        foreach (var term in _field)
        {
            if (weights[term] == 0)
            {
                _touched.Add(term);
            }
            weights[term] += weight;
        }
        _field.Clear();
    }

    /// <summary>The fields since the last call were those of a document.</summary>
    public void EndDocument(int document)
    {
        var weights = CollectionsMarshal.AsSpan(_weights);
        foreach (var term in _touched)
        {
            _postings.Add((term, new Posting(document, FieldWeights.Impact(weights[term]))));
            weights[term] = 0;
        }
        _touched.Clear();
    }
}
