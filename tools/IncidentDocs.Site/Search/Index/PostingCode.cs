using System.Buffers;
using System.Collections.Immutable;

namespace IncidentDocs.Site.Search.Index;

/// <summary>
/// Postings as text: the step from one document to the next in digits of five bits, the lowest first, each but the last with a
/// sixth bit set; then one digit of impact. A digit is a character of <see cref="Digits"/>.
/// </summary>
public static class PostingCode
{
    /// <summary>The 64 digits; none of them needs an escape in a script.</summary>
    public const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private const int Bits = 5;
    private const int More = 1 << Bits;

    /// <summary>Writes postings.</summary>
    /// <param name="postings">In ascending order of their documents.</param>
    /// <param name="output">Takes ASCII bytes.</param>
    public static void Write(ReadOnlySpan<Posting> postings, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var last = -1;
        foreach (var posting in postings)
        {
            var digits = output.GetSpan(8);
            var used = 0;
            var step = posting.Document - last - 1;
            for (; step >= More; step >>= Bits)
            {
                digits[used++] = (byte)Digits[(step & (More - 1)) | More];
            }
            digits[used++] = (byte)Digits[step];
            digits[used++] = (byte)Digits[posting.Impact];
            output.Advance(used);
            last = posting.Document;
        }
    }

    /// <summary>Reads postings; the reverse of <see cref="Write"/>.</summary>
    /// <exception cref="FormatException">The text is none of <see cref="Write"/>.</exception>
    public static ImmutableArray<Posting> Read(ReadOnlySpan<char> text)
    {
        var postings = ImmutableArray.CreateBuilder<Posting>();
        var last = -1;
        for (var at = 0; at < text.Length; )
        {
            var (step, shift, digit) = (0, 0, More);
            for (; (digit & More) != 0 && at < text.Length; shift += Bits)
            {
                digit = ValueOf(text[at++]);
                step |= (digit & (More - 1)) << shift;
            }
            if ((digit & More) != 0 || at == text.Length)
            {
                throw new FormatException("the postings are cut off");
            }
            last += step + 1;
            postings.Add(new Posting(last, ValueOf(text[at++])));
        }
        return postings.ToImmutable();
    }

    private static int ValueOf(char digit)
    {
        var value = Digits.IndexOf(digit, StringComparison.Ordinal);
        return value >= 0 ? value : throw new FormatException($"'{digit}' is no digit");
    }
}
