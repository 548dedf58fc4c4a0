namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>A set of Unicode code points, as ranges in order that do not touch.</summary>
/// <param name="Ranges">The ranges, both ends inclusive.</param>
internal sealed record CodePointSet(ImmutableArray<(int First, int Last)> Ranges)
{
    /// <summary>The last code point of Unicode.</summary>
    public const int Last = 0x10FFFF;

    /// <summary><c>\d</c>: ASCII digits.</summary>
    public static CodePointSet Digits { get; } = Of([('0', '9')]);

    /// <summary><c>\w</c>: ASCII letters, digits and the underscore.</summary>
    public static CodePointSet WordCharacters { get; } =
        Of([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);

    /// <summary><c>\s</c>: white space and line ends of ECMA-262.</summary>
    public static CodePointSet Spaces { get; } =
        Of([
            ('\t', '\r'),
            (' ', ' '),
            (0xA0, 0xA0),
            (0x1680, 0x1680),
            (0x2000, 0x200A),
            (0x2028, 0x2029),
            (0x202F, 0x202F),
            (0x205F, 0x205F),
            (0x3000, 0x3000),
            (0xFEFF, 0xFEFF),
        ]);

    /// <summary>What the dot does not match.</summary>
    public static CodePointSet LineEnds { get; } =
        Of([('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)]);

    /// <summary><c>\p{Script=Hangul}</c>: jamo, syllables and their half-width and enclosed forms (Unicode 16).</summary>
    public static CodePointSet Hangul { get; } =
        Of([
            (0x1100, 0x11FF),
            (0x302E, 0x302F),
            (0x3131, 0x318E),
            (0x3200, 0x321E),
            (0x3260, 0x327E),
            (0xA960, 0xA97C),
            (0xAC00, 0xD7A3),
            (0xD7B0, 0xD7C6),
            (0xD7CB, 0xD7FB),
            (0xFFA0, 0xFFBE),
            (0xFFC2, 0xFFC7),
            (0xFFCA, 0xFFCF),
            (0xFFD2, 0xFFD7),
            (0xFFDA, 0xFFDC),
        ]);

    /// <summary>The set of ranges in any order.</summary>
    public static CodePointSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }
        return new CodePointSet([.. merged]);
    }

    /// <summary>All code points that are not in the set.</summary>
    public CodePointSet Complement()
    {
        var others = new List<(int First, int Last)>();
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > next)
            {
                others.Add((next, first - 1));
            }
            next = last + 1;
        }
        if (next <= Last)
        {
            others.Add((next, Last));
        }
        return new CodePointSet([.. others]);
    }
}
