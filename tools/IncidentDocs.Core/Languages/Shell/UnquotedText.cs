namespace IncidentDocs.Core.Languages.Shell;

/// <summary>The value of something quoted, with the place of each of its characters.</summary>
/// <param name="Value">The value.</param>
/// <param name="Places">For each character of the value the offset of the character that it was written with, and one more for the end.</param>
internal sealed record UnquotedText(string Value, int[] Places)
{
    /// <summary>The place of a span of the value.</summary>
    public TextSpan PlaceOf(TextSpan span)
    {
        var start = Places[Math.Clamp(span.Start, 0, Value.Length)];
        return span.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.Between(
                start,
                Math.Max(start, Places[Math.Min(span.End, Value.Length) - 1] + 1)
            );
    }

    /// <summary>A piece of a text that stands as it is.</summary>
    public static UnquotedText Plain(string text, TextSpan span) =>
        new(
            text.Substring(span.Start, span.Length),
            [.. Enumerable.Range(span.Start, span.Length + 1)]
        );

    /// <summary>Several, with a blank between them.</summary>
    public static UnquotedText Join(IReadOnlyList<UnquotedText> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }
        var places = new List<int>();
        foreach (var part in parts)
        {
            places.AddRange(part.Places);
        }
        return parts.Count == 0
            ? new UnquotedText("", [0])
            : new UnquotedText(string.Join(' ', parts.Select(part => part.Value)), [.. places]);
    }

    /// <summary>The text from an offset of the value on.</summary>
    public UnquotedText From(int offset) => new(Value[offset..], Places[offset..]);
}
