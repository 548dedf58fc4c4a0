using System.Globalization;
using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>
/// Gives the headings of one body their ids, in the order of the page. The algorithm is stable, for ids are part of addresses, and
/// gives what GitHub gives, so that links made for it work here:
/// (1) the heading's plain text, trimmed, its jamo composed into syllables;
/// (2) Latin and other cased letters in lower case; letters (Hangul among them), digits, marks, <c>_</c> and <c>-</c> kept;
/// (3) every space becomes <c>-</c>, one for one; everything else is dropped;
/// (4) an empty id becomes <c>section</c>;
/// (5) an id that is taken gets <c>-1</c>, <c>-2</c>, … until it is free.
/// The number tried last is remembered for each id, so that equal headings cost linear time.
/// </summary>
/// <param name="taken">Ids that other things on the page have.</param>
public sealed class HeadingIds(params IEnumerable<string> taken)
{
    private readonly Dictionary<string, int> _taken = taken
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(id => id, _ => 0, StringComparer.Ordinal);

    /// <summary>The id of the next heading.</summary>
    /// <param name="text">Its plain text.</param>
    public string Next(string text)
    {
        var plain = Slug(text);
        if (_taken.TryAdd(plain, 0))
        {
            return plain;
        }
        while (true)
        {
            var number = ++_taken[plain];
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
            if (_taken.TryAdd(numbered, 0))
            {
                return numbered;
            }
        }
    }

    /// <summary>The id of a heading that stands alone: steps 1 to 4.</summary>
    /// <param name="text">Its plain text.</param>
    public static string Slug(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var id = new StringBuilder(text.Length);
        foreach (var rune in Hangul.Compose(text.Trim()).EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                id.Append('-');
            }
            else if (IsKept(rune))
            {
                id.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }
        return id.Length == 0 ? "section" : id.ToString();
    }

    private static bool IsKept(Rune rune) =>
        rune.Value is '-' or '_'
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.ConnectorPunctuation;
}
