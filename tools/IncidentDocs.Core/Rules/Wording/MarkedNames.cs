using System.Buffers;
using System.Text;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Puts marks in the place of the names of people, letter for letter, for patterns that ask for a person.</summary>
internal sealed class MarkedNames
{
    private const int ShortestName = 2;

    private readonly ImmutableArray<string> _names;
    private readonly SearchValues<string> _any;

    /// <summary>Takes the names.</summary>
    public MarkedNames(IEnumerable<string> names)
    {
        _names = [.. names.Where(name => name.Length >= ShortestName)];
        _any = SearchValues.Create([.. _names], StringComparison.Ordinal);
    }

    /// <summary>The text with its names marked; the text itself where it has none.</summary>
    public string In(string text)
    {
        if (!text.AsSpan().ContainsAny(_any))
        {
            return text;
        }
        var marked = new StringBuilder(text);
        foreach (var name in _names)
        {
            marked.Replace(name, new string(WordingPatterns.NameMark, name.Length));
        }
        return marked.ToString();
    }
}
