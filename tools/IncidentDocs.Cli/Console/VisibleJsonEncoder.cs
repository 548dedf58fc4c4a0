using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace IncidentDocs.Cli.Console;

/// <summary>JSON in which Hangul stays readable and all that can't be seen is escaped: JSON is often looked at in a terminal.</summary>
internal sealed class VisibleJsonEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;

    /// <summary>The only one; it has no state.</summary>
    public static VisibleJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 2 * EscapeLength;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar)
        || VisibleText.IsUnseen(new Rune(unicodeScalar));

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < rest.Length; )
        {
            if (
                Rune.DecodeFromUtf16(rest[at..], out var rune, out var used)
                    != System.Buffers.OperationStatus.Done
                || WillEncode(rune.Value)
            )
            {
                return at;
            }
            at += used;
        }
        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        if (UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar))
        {
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(
                unicodeScalar,
                buffer,
                bufferLength,
                out numberOfCharactersWritten
            );
        }
        return string.Create(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}")
            .TryCopyTo(new Span<char>(buffer, bufferLength))
            ? (numberOfCharactersWritten = EscapeLength) > 0
            : (numberOfCharactersWritten = 0) > 0;
    }
}
