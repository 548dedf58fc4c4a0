using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>Decodes the bytes of a file as strict UTF-8 and refuses characters that a reviewer can't see (DOC002). What can't be shown is U+FFFD in the text it returns, so that every excerpt is safe to print and every column right.</summary>
internal static class TextDecoder
{
    private const int MostPlaces = 10;

    /// <summary>The decoded text, without byte order mark, and the finding where there is one.</summary>
    public static (SourceText Source, Diagnostic? Finding) Decode(
        string path,
        ReadOnlySpan<byte> bytes
    )
    {
        if (IsWide(bytes))
        {
            return Refuse(
                new SourceText(path, string.Empty),
                new TextSpan(0, 0),
                new Message(
                    "UTF-8이 아니라 UTF-16 또는 UTF-32 파일임",
                    "UTF-16 or UTF-32 instead of UTF-8"
                )
            );
        }
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(content))
        {
            return RefuseBytes(path, content);
        }
        var text = Encoding.UTF8.GetString(content);
        var forbidden = PlainText.FirstForbidden(text, 0);
        return forbidden < 0
            ? (new SourceText(path, text), null)
            : RefuseCharacters(path, text, forbidden);
    }

    /// <summary>A byte order mark of UTF-16 or UTF-32, or ASCII text in UTF-16 without one.</summary>
    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..] => true,
            [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => true,
            _ => false,
        };

    private static (SourceText Source, Diagnostic? Finding) RefuseBytes(
        string path,
        ReadOnlySpan<byte> bytes
    )
    {
        var valid = new char[bytes.Length];
        Utf8.ToUtf16(
            bytes,
            valid,
            out var read,
            out var written,
            replaceInvalidSequences: false,
            isFinalBlock: true
        );
        var text = PlainText.Masked(Encoding.UTF8.GetString(bytes));
        var value = bytes[read].ToString("X2", CultureInfo.InvariantCulture);
        return Refuse(
            new SourceText(path, text),
            new TextSpan(written, 1),
            new Message($"UTF-8이 아닌 바이트 0x{value}", $"byte 0x{value} is not UTF-8"),
            LooksKorean(bytes[read..])
                ? new Message(
                    "CP949(EUC-KR)로 저장된 듯하다. UTF-8로 다시 저장한다",
                    "the file looks like CP949 (EUC-KR); save it as UTF-8"
                )
                : null
        );
    }

    private static (SourceText Source, Diagnostic? Finding) RefuseCharacters(
        string path,
        string text,
        int first
    )
    {
        var source = new SourceText(path, PlainText.Masked(text));
        var related = ImmutableArray.CreateBuilder<RelatedPlace>();
        for (
            var at = PlainText.FirstForbidden(text, first + 1);
            at >= 0 && related.Count < MostPlaces;
            at = PlainText.FirstForbidden(text, at + 1)
        )
        {
            related.Add(new RelatedPlace(source.At(new TextSpan(at, 1)), Describe(text[at])));
        }
        var (_, finding) = Refuse(source, new TextSpan(first, 1), Describe(text[first]));
        return (source, finding with { Related = related.DrainToImmutable() });
    }

    private static (SourceText Source, Diagnostic Finding) Refuse(
        SourceText source,
        TextSpan span,
        Message what,
        Message? help = null
    ) =>
        (
            source,
            new Diagnostic(ParsingFindings.InvalidEncoding, source.At(span), what) { Help = help }
        );

    private static Message Describe(char character)
    {
        var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        return character switch
        {
            '\r' => new Message("줄 끝이 아닌 CR", "a CR that ends no line"),
            '\uFEFF' => new Message(
                "글 가운데의 바이트 순서 표시 U+FEFF",
                "byte order mark U+FEFF inside the text"
            ),
            _ when PlainText.IsBidirectionalControl(character) => new Message(
                $"글의 방향을 바꾸는 문자 U+{code}",
                $"bidirectional control character U+{code}"
            ),
            _ => new Message($"제어 문자 U+{code}", $"control character U+{code}"),
        };
    }

    /// <summary>Two bytes of the Hangul rows of KS X 1001.</summary>
    private static bool LooksKorean(ReadOnlySpan<byte> bytes) =>
        bytes is [>= 0xB0 and <= 0xC8, >= 0xA1 and <= 0xFE, ..];
}
