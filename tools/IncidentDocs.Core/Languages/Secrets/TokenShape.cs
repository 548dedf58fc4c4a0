using System.Globalization;
using IncidentDocs.Core.Languages.Commands;

namespace IncidentDocs.Core.Languages.Secrets;

/// <summary>How a kind of credential looks.</summary>
/// <param name="Beginning">How it begins.</param>
/// <param name="Letters">Which letters follow: upper, alnum or url.</param>
/// <param name="Least">How many at least.</param>
/// <param name="What">What it is.</param>
internal sealed record TokenShape(string Beginning, string Letters, int Least, string What)
{
    private const int Longest = 2000;

    /// <summary>Reads a line of the list.</summary>
    public static TokenShape Parse(string line)
    {
        var parts = WordLists.Parts(line);
        var words = WordLists.Words(parts[0]);
        return new TokenShape(
            words[0],
            words[1],
            int.Parse(words[2], NumberStyles.None, CultureInfo.InvariantCulture),
            parts[1]
        );
    }

    /// <summary>The credential at a place, or null.</summary>
    public SecretFind? At(string text, int at)
    {
        if (
            string.CompareOrdinal(text, at, Beginning, 0, Beginning.Length) != 0
            || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        )
        {
            return null;
        }
        var end = at + Beginning.Length;
        while (end < Math.Min(text.Length, at + Longest) && Fits(text[end]))
        {
            end++;
        }
        return end - at - Beginning.Length >= Least && SecretValues.IsSecret(text[at..end])
            ? new SecretFind(TextSpan.Between(at, end), new Message(What, What))
            : null;
    }

    private bool Fits(char letter) =>
        Letters switch
        {
            "upper" => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter),
            "alnum" => char.IsAsciiLetterOrDigit(letter),
            _ => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/',
        };
}
