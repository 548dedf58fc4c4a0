using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Site.Search;

/// <summary>The texts of one entry, as it tells them. One instance serves many entries.</summary>
/// <param name="language">The language of the site.</param>
internal sealed class SearchText(Language language)
{
    private readonly List<(SearchField Field, string Text)> _texts = [];

    /// <summary>What was told, in order; the first is the most telling.</summary>
    public IReadOnlyList<(SearchField Field, string Text)> Texts => _texts;

    /// <summary>Forgets everything.</summary>
    public void Clear() => _texts.Clear();

    /// <summary>A text as it is.</summary>
    public SearchText Add(SearchField field, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _texts.Add((field, text));
        }
        return this;
    }

    /// <summary>A text of the front matter, in the language of the site and without its marks.</summary>
    public SearchText Add(SearchField field, LocalizedText? text) =>
        text is null ? this : Add(field, WithoutMarks(text.In(language)));

    /// <summary>Several texts.</summary>
    public SearchText Add(SearchField field, IEnumerable<LocalizedText> texts)
    {
        foreach (var text in texts)
        {
            Add(field, text);
        }
        return this;
    }

    /// <summary>What a title says in the other language, so that it is found by it.</summary>
    public SearchText AddOther(LocalizedText text) =>
        text.Any is null
            ? Add(SearchField.Name, language == Language.Korean ? text.En : text.Ko)
            : this;

    // Enough for a line of text: code marks, emphasis, and a link's address.
    private static string WithoutMarks(string text)
    {
        if (text.AsSpan().IndexOfAny('`', '*', ']') < 0)
        {
            return text;
        }
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ']' && at + 1 < text.Length && text[at + 1] == '(')
            {
                var end = text.IndexOf(')', at);
                at = end < 0 ? at : end;
            }
            else if (text[at] is not ('`' or '['))
            {
                var isEmphasis = text[at] == '*' && at + 1 < text.Length && text[at + 1] == '*';
                at += isEmphasis ? 1 : 0;
                plain.Append(isEmphasis ? "" : text[at].ToString());
            }
        }
        return plain.ToString();
    }
}
