using System.Text;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Texts of about a size, made of pieces.</summary>
internal static class ScaledText
{
    /// <summary>One piece over and over, at least once.</summary>
    public static string Fill(string piece, int size) =>
        new StringBuilder(size + piece.Length)
            .Insert(0, piece, Math.Max(size / piece.Length, 1))
            .ToString();

    /// <summary>A letter once, twice, three times …, each with something before and after.</summary>
    public static string Growing(string before, char letter, string after, int size)
    {
        var text = new StringBuilder(size);
        for (var count = 1; text.Length < size; count++)
        {
            text.Append(before).Append(letter, count).Append(after);
        }
        return text.ToString();
    }

    /// <summary>One piece a number, from 0, until the size is reached.</summary>
    public static string Numbered(Func<int, string> piece, int size)
    {
        var text = new StringBuilder(size);
        for (var at = 0; text.Length < size; at++)
        {
            text.Append(piece(at));
        }
        return text.ToString();
    }
}
