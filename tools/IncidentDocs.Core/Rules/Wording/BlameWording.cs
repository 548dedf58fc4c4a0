using System.Text;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Finds wording that blames a person, in Korean and English.</summary>
internal sealed class BlameWording
{
    private const int ShortestName = 2;

    private readonly WordingPatterns _korean = new("blame.ko");
    private readonly WordingPatterns _english = new("blame.en");

    /// <summary>Whether there may be any in a text.</summary>
    public bool MayHold(ReadOnlySpan<char> text) => _korean.MayHold(text) || _english.MayHold(text);

    /// <summary>What is found in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Names of the people of the handbook.</param>
    public IEnumerable<FoundWording> Find(string text, IEnumerable<string> names)
    {
        if (!MayHold(text))
        {
            return [];
        }
        var marked = Mark(text, names);
        return _korean.Find(marked).Concat(_english.Find(marked)).OrderBy(found => found.Start);
    }

    private static string Mark(string text, IEnumerable<string> names)
    {
        var marked = new StringBuilder(text);
        foreach (var name in names.Where(name => name.Length >= ShortestName))
        {
            marked.Replace(name, new string(WordingPatterns.NameMark, name.Length));
        }
        return marked.ToString();
    }
}
