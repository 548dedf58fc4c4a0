namespace IncidentDocs.Core.Text;

/// <summary>Shortens and cleans a value of a source file before it is put into a message: one line, no control or bidirectional-override characters, an ellipsis where it is cut.</summary>
public static class Quoted
{
    private const int Longest = 60;

    /// <summary>The value as a message may show it, without quotes around it.</summary>
    public static string Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var cut = value.Length > Longest ? string.Concat(Head(value), "…") : value;
        return cut.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? cut
            : string.Create(cut.Length, cut, static (target, source) => Clean(source, target));
    }

    private static ReadOnlySpan<char> Head(string value)
    {
        var length = char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest;
        return value.AsSpan(0, length);
    }

    private static void Clean(string source, Span<char> target)
    {
        for (var index = 0; index < source.Length; index++)
        {
            var character = source[index];
            target[index] = character switch
            {
                '\t' or '\n' or '\r' => ' ',
                _ when PlainText.IsForbidden(character) => PlainText.Replacement,
                _ => character,
            };
        }
    }
}
