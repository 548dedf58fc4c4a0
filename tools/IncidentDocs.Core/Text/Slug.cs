using System.Text;

namespace IncidentDocs.Core.Text;

/// <summary>Makes ids of names: lower-case letters, digits and hyphens; Hangul by the Revised Romanization, syllable by syllable.</summary>
public static class Slug
{
    /// <summary>The longest id.</summary>
    public const int Longest = 64;

    private const int SyllableBase = 0xAC00;
    private const int TailCount = 28;
    private const int VowelCount = 21;

    private static readonly ImmutableArray<string> Leads =
    [
        .. "g kk n d tt r m b pp s ss - j jj ch k t p h".Split(' ').Select(Silent),
    ];

    private static readonly ImmutableArray<string> Vowels =
    [
        .. "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' '),
    ];

    private static readonly ImmutableArray<string> Tails =
    [
        .. "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' ').Select(Silent),
    ];

    /// <summary>The id of a name; empty where nothing of it can be written so.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder();
        foreach (var letter in Hangul.Compose(name))
        {
            Append(slug, letter);
        }
        var text = slug.Length > Longest ? slug.ToString(0, Longest) : slug.ToString();
        return text.TrimEnd('-');
    }

    /// <summary>The id of a person: of a Korean name of two to four syllables the family name stands apart (김소라, gim-sora).</summary>
    public static string OfPerson(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var whole = name.Trim();
        return whole.Length is >= 2 and <= 4 && whole.All(Hangul.IsSyllable)
            ? $"{Of(whole[..1])}-{Of(whole[1..])}"
            : Of(whole);
    }

    private static void Append(StringBuilder slug, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter))
        {
            slug.Append(char.ToLowerInvariant(letter));
        }
        else if (Hangul.IsSyllable(letter))
        {
            var index = letter - SyllableBase;
            slug.Append(Leads[index / (VowelCount * TailCount)])
                .Append(Vowels[index % (VowelCount * TailCount) / TailCount])
                .Append(Tails[index % TailCount]);
        }
        else if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    private static string Silent(string letters) =>
        string.Equals(letters, "-", StringComparison.Ordinal) ? "" : letters;
}
