namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>The core schema of YAML 1.2 (§10.3.2): which JSON type a plain scalar is. <c>no</c>, <c>on</c>, <c>12:30</c> and dates are strings.</summary>
internal static class CoreSchema
{
    /// <summary>The type of a plain scalar.</summary>
    public static ScalarKind Resolve(string value)
    {
        if (value.Length == 0)
        {
            return ScalarKind.Null;
        }
        return value[0] switch
        {
            '~' or 'n' or 'N' => IsNull(value) ? ScalarKind.Null : ScalarKind.String,
            't' or 'T' or 'f' or 'F' => IsBoolean(value) ? ScalarKind.Boolean : ScalarKind.String,
            '+' or '-' or '.' or (>= '0' and <= '9') => ResolveNumber(value),
            _ => ScalarKind.String,
        };
    }

    private static bool IsNull(string value) => value is "~" or "null" or "Null" or "NULL";

    private static bool IsBoolean(string value) =>
        value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private static ScalarKind ResolveNumber(string value)
    {
        if (value.StartsWith("0o", StringComparison.Ordinal))
        {
            return IsWhole(value.AsSpan(2), IsOctal);
        }
        if (value.StartsWith("0x", StringComparison.Ordinal))
        {
            return IsWhole(value.AsSpan(2), char.IsAsciiHexDigit);
        }
        var digits = value[0] is '+' or '-' ? value.AsSpan(1) : value.AsSpan();
        if (digits is ".inf" or ".Inf" or ".INF" || value is ".nan" or ".NaN" or ".NAN")
        {
            return ScalarKind.Number;
        }
        return ResolveDecimal(digits);
    }

    private static ScalarKind IsWhole(ReadOnlySpan<char> digits, Func<char, bool> isDigit)
    {
        foreach (var digit in digits)
        {
            if (!isDigit(digit))
            {
                return ScalarKind.String;
            }
        }
        return digits.IsEmpty ? ScalarKind.String : ScalarKind.Integer;
    }

    private static bool IsOctal(char digit) => digit is >= '0' and <= '7';

    private static ScalarKind ResolveDecimal(ReadOnlySpan<char> digits)
    {
        var whole = CountDigits(digits);
        if (whole == digits.Length)
        {
            return whole > 0 ? ScalarKind.Integer : ScalarKind.String;
        }
        var rest = digits[whole..];
        var fraction = 0;
        if (rest[0] == '.')
        {
            fraction = CountDigits(rest[1..]);
            rest = rest[(fraction + 1)..];
        }
        return whole + fraction > 0 && IsExponent(rest) ? ScalarKind.Number : ScalarKind.String;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }
        if (text[0] is not ('e' or 'E'))
        {
            return false;
        }
        var digits = text.Length > 1 && text[1] is '+' or '-' ? text[2..] : text[1..];
        return !digits.IsEmpty && CountDigits(digits) == digits.Length;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }
}
