using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Finds places in a file that the library's events don't name.</summary>
/// <param name="text">The file.</param>
/// <param name="part">The part of it that is read.</param>
internal readonly struct YamlPlaces(string text, TextSpan part)
{
    /// <summary>The word at a place, never beyond its line.</summary>
    public TextSpan TokenAt(int place)
    {
        var end = Blanks.LineEnd(text, place, part.End);
        var blank = text.AsSpan(place, end - place).IndexOfAny(' ', '\t');
        return new TextSpan(place, blank > 0 ? blank : end - place);
    }

    /// <summary>Where an absent key or value stands: just after its indicator. Where the library names the next token instead it stands just after what was read last, and where it names a place long past, at the next token.</summary>
    /// <param name="place">The place that the library names.</param>
    /// <param name="last">Offset just after what was read last.</param>
    public int OfAbsent(int place, int last)
    {
        if (place < last)
        {
            return Blanks.Skip(text, last, part.End);
        }
        var follows = place > part.Start && text[place - 1] is ':' or '-' or '?';
        var precedes = place < part.End && text[place] is ',' or ']' or '}';
        return follows || precedes ? place : last;
    }

    /// <summary>The ':' or '?' at or before the place of an absent key.</summary>
    public TextSpan IndicatorAt(int place)
    {
        if (place < part.End && text[place] == ':')
        {
            return new TextSpan(place, 1);
        }
        var end = Blanks.TrimBack(text, part.Start, place);
        var isBehind = end > part.Start && text[end - 1] is ':' or '?';
        return isBehind ? new TextSpan(end - 1, 1) : new TextSpan(place, 0);
    }

    /// <summary>Where a pair in a flow sequence begins, <c>[a: b]</c>: the next token but for a comma.</summary>
    /// <param name="last">Offset just after what was read last.</param>
    public int OfPair(int last)
    {
        var start = Blanks.Skip(text, last, part.End);
        return start < part.End && text[start] == ','
            ? Blanks.Skip(text, start + 1, part.End)
            : start;
    }

    /// <summary>Where a flow collection ends: behind its bracket, if it stands where the library says.</summary>
    /// <param name="place">The place that the library names.</param>
    /// <param name="bracket">The closing bracket.</param>
    /// <param name="last">Offset just after what was read last.</param>
    public int BehindBracket(int place, char bracket, int last) =>
        place < part.End && text[place] == bracket ? place + 1 : Math.Max(last, place);
}
