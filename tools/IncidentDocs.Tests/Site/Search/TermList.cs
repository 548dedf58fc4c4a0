using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.Tests.Site.Search;

/// <summary>Terms as a list.</summary>
internal sealed class TermList : ITermSink
{
    private readonly List<string> _terms = [];

    public void Add(ReadOnlySpan<char> term) => _terms.Add(term.ToString());

    /// <summary>The terms of a text, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var (folded, list) = (new FoldedText(), new TermList());
        folded.Read(text);
        new TermReader(folded).Read(list);
        return list._terms;
    }

    /// <summary>The initial consonants of a title.</summary>
    public static IReadOnlyList<string> InitialsOf(string title)
    {
        var (folded, list) = (new FoldedText(), new TermList());
        folded.Read(title);
        InitialConsonants.Read(folded, list);
        return list._terms;
    }

    /// <summary>The groups of synonyms that a text has.</summary>
    public static IReadOnlyList<string> GroupsOf(SynonymMatcher synonyms, string text)
    {
        var (folded, list) = (new FoldedText(), new TermList());
        folded.Read(text);
        synonyms.Read(folded, list);
        return list._terms;
    }
}
