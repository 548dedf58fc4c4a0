using System.Globalization;
using System.Text;

namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Makes the text of a label: line breaks, entities, no control characters.</summary>
internal static class FlowText
{
    private const int LongestEntity = 10;

    public static string Of(string written)
    {
        var text = Decoded(WithBreaks(WithoutBackticks(written.Trim())));
        var lines = text.Split('\n').Select(line => Clean(line).Trim());
        return string.Join('\n', lines).Trim('\n');
    }

    // "`a Markdown string`": its text, without the marks of emphasis.
    private static string WithoutBackticks(string text) =>
        text.Length > 1 && text[0] == '`' && text[^1] == '`'
            ? text[1..^1].Replace("**", "", StringComparison.Ordinal)
            : text;

    private static string WithBreaks(string text)
    {
        var broken = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && BreakLength(text.AsSpan(i)) is > 0 and var length)
            {
                broken.Append('\n');
                i += length - 1;
            }
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == 'n')
            {
                broken.Append('\n');
                i++;
            }
            else
            {
                broken.Append(text[i]);
            }
        }
        return broken.ToString();
    }

    private static int BreakLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }
        var close = text.IndexOf('>');
        return close >= 3 && text[3..close].Trim(" /").IsEmpty ? close + 1 : 0;
    }

    private static string Decoded(string text)
    {
        if (text.AsSpan().IndexOfAny('#', '&') < 0)
        {
            return text;
        }
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] is '#' or '&' ? text.IndexOf(';', i) : -1;
            if (end > i + 1 && end - i <= LongestEntity && Entity(text[(i + 1)..end]) is { } letter)
            {
                decoded.Append(letter);
                i = end;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }
        return decoded.ToString();
    }

    private static string? Entity(string name) =>
        name switch
        {
            "quot" => "\"",
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "apos" => "'",
            "nbsp" => " ",
            "semi" => ";",
            "num" => "#",
            "lpar" => "(",
            "rpar" => ")",
            "lbrack" => "[",
            "rbrack" => "]",
            "lbrace" => "{",
            "rbrace" => "}",
            "hellip" => "…",
            "rarr" => "→",
            "larr" => "←",
            _ => Number(name.TrimStart('#')),
        };

    private static string? Number(string digits)
    {
        var isHex = digits.StartsWith('x') || digits.StartsWith('X');
        var parsed = isHex
            ? int.TryParse(
                digits.AsSpan(1),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return parsed && value >= 32 && Rune.IsValid(value) ? new Rune(value).ToString() : null;
    }

    private static string Clean(string line) =>
        line.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !line.Any(PlainText.IsForbidden)
            ? line
            : string.Concat(
                line.Select(letter =>
                    letter < ' ' ? ' '
                    : PlainText.IsForbidden(letter) ? PlainText.Replacement
                    : letter
                )
            );
}
