using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Diagrams;

/// <summary>How wide a text is drawn, from a table: no font is read at build time. The table is of a common sans serif face with room for wider ones; a Hangul syllable is nearly an em.</summary>
internal static class LabelWidth
{
    private const int Hangul = 960;
    private const int Wide = 1000;
    private const int Other = 660;

    /// <summary>Advance of the printable ASCII characters, in thousandths of an em.</summary>
    // csharpier-ignore
    private static ReadOnlySpan<short> Ascii =>
        [
            306, 306, 390, 612, 612, 978, 734, 210, 366, 366, 428, 642, 306, 366, 306, 306,
            612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 306, 306, 642, 642, 642, 612,
            1116, 734, 734, 794, 794, 734, 672, 856, 794, 306, 550, 734, 612, 916, 794, 856,
            734, 856, 794, 734, 672, 794, 734, 1038, 734, 734, 672, 306, 306, 306, 516, 612,
            366, 612, 612, 550, 612, 612, 306, 612, 612, 244, 244, 550, 244, 916, 612, 612,
            612, 612, 366, 550, 306, 612, 550, 794, 550, 550, 550, 368, 286, 368, 642,
        ];

    /// <summary>The width in pixels, rounded up.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">Size of the letters in pixels.</param>
    public static int Of(ReadOnlySpan<char> text, int size)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }
        return ((width * size) + 999) / 1000;
    }

    private static int Of(Rune rune) =>
        rune.Value switch
        {
            < ' ' => 0,
            <= '~' => Ascii[rune.Value - ' '],
            >= 0xAC00 and <= 0xD7A3 => Hangul,
            _ => CellWidth.Of(rune) switch
            {
                0 => 0,
                1 => Other,
                _ => Wide,
            },
        };
}
