namespace IncidentDocs.Core.Languages;

/// <summary>Finds <c>{{name}}</c> in a command and puts words of equal length in their place, so that the command can be read and every offset stays what it is.</summary>
public static class ParameterMask
{
    /// <summary>The places of <c>{{name}}</c>, in order. What is no name, as in <c>{{.Names}}</c> or <c>{{end}}</c>, is another language's and left alone.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (
            var at = text.IndexOf("{{", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("{{", at, StringComparison.Ordinal)
        )
        {
            var end = at + 2;
            while (end < text.Length && (IsInName(text[end]) || text[end] == ' '))
            {
                end++;
            }
            if (IsClosed(text, end) && IsName(NameOf(text, TextSpan.Between(at, end + 2))))
            {
                found.Add(TextSpan.Between(at, end + 2));
                at = end + 2;
            }
            else
            {
                at = Math.Max(at + 1, end - 1);
            }
        }
        return found.ToImmutable();
    }

    /// <summary>The name within a place.</summary>
    public static string NameOf(string text, TextSpan place)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(place.Start + 2, place.Length - 4).Trim().ToString();
    }

    /// <summary>The text with each place filled with lower-case letters.</summary>
    public static string Fill(string text, IEnumerable<TextSpan> places)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(places);
        char[]? filled = null;
        foreach (var place in places)
        {
            filled ??= text.ToCharArray();
            filled.AsSpan(place.Start, place.Length).Fill('x');
        }
        return filled is null ? text : new string(filled);
    }

    private static bool IsClosed(string text, int at) =>
        at + 1 < text.Length && text[at] == '}' && text[at + 1] == '}';

    private static bool IsInName(char letter) =>
        char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_';

    private static bool IsName(string name) =>
        name.Length > 0
        && char.IsAsciiLetterLower(name[0])
        && !name.Contains(' ', StringComparison.Ordinal)
        && name is not ("end" or "else" or "break" or "continue");
}
