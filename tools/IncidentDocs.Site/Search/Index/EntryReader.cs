using System.Runtime.InteropServices;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.Site.Search.Index;

/// <summary>Reads entries, one after the other, into a table of terms.</summary>
internal sealed class EntryReader
{
    private readonly FoldedText _folded = new();
    private readonly TermReader _terms;
    private readonly SynonymMatcher _synonyms;
    private readonly SearchText _text;

    public EntryReader(SynonymMatcher synonyms, Language language)
    {
        _terms = new TermReader(_folded);
        _synonyms = synonyms;
        _text = new SearchText(language);
    }

    /// <summary>The terms read so far.</summary>
    public TermTable Table { get; } = new();

    /// <summary>Reads an entry.</summary>
    /// <returns>How long its text is in UTF-8, and a hash of all that it says.</returns>
    public (int Length, ulong Hash) Read(SearchEntry entry, int document)
    {
        _text.Clear();
        entry.Fill(_text);
        var hash = new ContentHash();
        Append(hash, entry.Target);
        Field(SearchField.Title, entry.Title, hash);
        InitialConsonants.Read(Fold(entry.Title), Table);
        Table.EndField(SearchField.Title);
        var length = 0;
        // The texts of a field are one text to the formula, whatever stands between them.
        foreach (var field in Enum.GetValues<SearchField>())
        {
            foreach (var (of, text) in _text.Texts)
            {
                if (of == field)
                {
                    Terms(text, hash);
                    length += Encoding.UTF8.GetByteCount(text) + 1;
                }
            }
            Table.EndField(field);
        }
        Table.EndDocument(document);
        return (length, hash.Value);
    }

    private FoldedText Fold(string text)
    {
        _folded.Read(text);
        return _folded;
    }

    private void Field(SearchField field, string text, ContentHash hash)
    {
        Terms(text, hash);
        Table.EndField(field);
    }

    private void Terms(string text, ContentHash hash)
    {
        Append(hash, text);
        _folded.Read(text);
        _terms.Read(Table);
        _synonyms.Read(_folded, Table);
    }

    private static void Append(ContentHash hash, string text)
    {
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.Append([0]);
    }
}
