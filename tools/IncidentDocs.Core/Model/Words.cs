using System.Collections.Frozen;
using System.Text;

namespace IncidentDocs.Core.Model;

/// <summary>The written words of an enumeration's members: <c>NextBusinessDay</c> is written <c>next_business_day</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>()
        .ToFrozenDictionary(value => Spell(value.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Spellings = Enum.GetValues<T>()
        .ToFrozenDictionary(value => value, value => Spell(value.ToString()));

    /// <summary>The member that a word names; null where it names none.</summary>
    public static T? Parse(string word) => Values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The word of a member.</summary>
    public static string Of(T value) => Spellings[value];

    private static string Spell(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('_');
            }
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
