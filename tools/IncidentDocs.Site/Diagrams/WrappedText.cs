namespace IncidentDocs.Site.Diagrams;

/// <summary>A text cut into lines that fit a width, between words where that is possible, and of nearly one length.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Width">Width of the longest, in pixels.</param>
/// <param name="Height">Height of all, in pixels.</param>
internal sealed record WrappedText(IReadOnlyList<string> Lines, int Width, int Height)
{
    /// <summary>No text.</summary>
    public static WrappedText Empty => new([], 0, 0);

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text; LF begins a line.</param>
    /// <param name="most">How wide a line may be, in pixels.</param>
    /// <param name="size">Size of the letters, in pixels.</param>
    /// <param name="leading">From line to line, in pixels.</param>
    public static WrappedText Of(string text, int most, int size, int leading)
    {
        if (text.Length == 0)
        {
            return Empty;
        }
        var lines = text.Split('\n').SelectMany(line => Balanced(line, most, size)).ToList();
        var width = lines.Max(line => LabelWidth.Of(line, size));
        return new WrappedText(lines, width, lines.Count * leading);
    }

    // The narrowest width that needs no more lines.
    private static List<string> Balanced(string line, int most, int size)
    {
        var lines = Cut(line, most, size);
        if (lines.Count == 1)
        {
            return lines;
        }
        var (low, high) = (most / 3, most);
        while (high - low > 4)
        {
            var middle = (low + high) / 2;
            var narrower = Cut(line, middle, size);
            var fits =
                narrower.Count == lines.Count
                && narrower.All(part => LabelWidth.Of(part, size) <= middle);
            (low, high) = fits ? (low, middle) : (middle, high);
        }
        return Cut(line, high, size);
    }

    private static List<string> Cut(string line, int most, int size)
    {
        var lines = new List<string>();
        var current = "";
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = current.Length == 0 ? word : $"{current} {word}";
            if (LabelWidth.Of(longer, size) <= most)
            {
                current = longer;
                continue;
            }
            if (current.Length > 0)
            {
                lines.Add(current);
            }
            current = Head(word, most, size, lines);
        }
        if (current.Length > 0 || lines.Count == 0)
        {
            lines.Add(current);
        }
        return lines;
    }

    // A word longer than a line is cut wherever the line ends; what is left of it is returned.
    private static string Head(string word, int most, int size, List<string> lines)
    {
        while (LabelWidth.Of(word, size) > most)
        {
            var length = 0;
            var width = 0;
            foreach (var rune in word.EnumerateRunes())
            {
                width += LabelWidth.Of(rune.ToString(), size);
                if (width > most && length > 0)
                {
                    break;
                }
                length += rune.Utf16SequenceLength;
            }
            if (length >= word.Length)
            {
                break;
            }
            lines.Add(word[..length]);
            word = word[length..];
        }
        return word;
    }
}
