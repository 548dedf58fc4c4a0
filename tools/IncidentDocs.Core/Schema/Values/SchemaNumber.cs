using System.Globalization;
using System.Numerics;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Values;

/// <summary>
/// An exact decimal number of any size: sign × 0.digits × 10^point, digits without zeros at either end.
/// Nothing is ever expanded, so <c>1e999999999</c> costs no more than its twelve characters.
/// </summary>
internal readonly struct SchemaNumber : IEquatable<SchemaNumber>, IComparable<SchemaNumber>
{
    private const long ExponentLimit = 1_000_000_000_000_000;
    private readonly ReadOnlyMemory<char> _digits;
    private readonly long _point;
    private readonly int _sign;

    private SchemaNumber(int sign, ReadOnlyMemory<char> digits, long point)
    {
        _digits = digits;
        _point = digits.IsEmpty ? 0 : point;
        _sign = digits.IsEmpty ? 0 : sign;
    }

    /// <summary>Whether the number has no fraction: 1.0 and 1e3 are integers.</summary>
    public bool IsInteger => _digits.Length <= _point || _sign == 0;

    /// <summary>Whether the number is above zero.</summary>
    public bool IsPositive => _sign > 0;

    /// <summary>Reads an integer or a number of JSON or YAML; infinity and NaN are no numbers here.</summary>
    public static bool TryRead(ScalarNode scalar, out SchemaNumber number)
    {
        number = default;
        if (scalar.Kind is not (ScalarKind.Integer or ScalarKind.Number))
        {
            return false;
        }
        var text = scalar.Value;
        return text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o'
            ? TryReadRadix(text, out number)
            : TryReadDecimal(text, out number);
    }

    /// <summary>The number as an <see cref="int"/>, where it is one that is not negative; larger ones become <see cref="int.MaxValue"/>.</summary>
    public int? ToCount()
    {
        if (_sign < 0 || !IsInteger)
        {
            return null;
        }
        if (_point > 9)
        {
            return int.MaxValue;
        }
        var value = 0;
        for (var index = 0; index < _point; index++)
        {
            value = value * 10 + (index < _digits.Length ? _digits.Span[index] - '0' : 0);
        }
        return value;
    }

    /// <summary>Compares mathematically.</summary>
    public int CompareTo(SchemaNumber other)
    {
        if (_sign != other._sign)
        {
            return _sign.CompareTo(other._sign);
        }
        var size = _point.CompareTo(other._point);
        if (size == 0)
        {
            size = _digits.Span.SequenceCompareTo(other._digits.Span);
        }
        return size * _sign;
    }

    /// <summary>Whether this is a whole multiple of a number that is not zero.</summary>
    public bool IsMultipleOf(SchemaNumber unit)
    {
        if (_sign == 0)
        {
            return true;
        }
        var shift = (_point - _digits.Length) - (unit._point - unit._digits.Length);
        if (shift < 0)
        {
            // Our last digit is not zero, so the digits cannot be divided by the power of ten that is left over.
            return false;
        }
        var divisor = BigInteger.Parse(
            unit._digits.Span,
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        var rest = Remainder(_digits.Span, divisor);
        return (rest * BigInteger.ModPow(10, shift, divisor) % divisor).IsZero;
    }

    /// <inheritdoc/>
    public bool Equals(SchemaNumber other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SchemaNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(_sign, _point, string.GetHashCode(_digits.Span, StringComparison.Ordinal));

    private static BigInteger Remainder(ReadOnlySpan<char> digits, BigInteger divisor)
    {
        const int chunk = 18;
        var rest = BigInteger.Zero;
        for (var at = 0; at < digits.Length; at += chunk)
        {
            var part = digits.Slice(at, Math.Min(chunk, digits.Length - at));
            var value = long.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
            rest = (rest * BigInteger.Pow(10, part.Length) + value) % divisor;
        }
        return rest;
    }

    private static bool TryReadRadix(string text, out SchemaNumber number)
    {
        number = default;
        var bits = text[1] == 'x' ? 4 : 3;
        var value = BigInteger.Zero;
        if (text.Length > 4096)
        {
            return false;
        }
        foreach (var digit in text.AsSpan(2))
        {
            if (!char.IsAsciiHexDigit(digit) || (bits == 3 && digit > '7'))
            {
                return false;
            }
            value = (value << bits) + Convert.ToInt32(digit.ToString(), 16);
        }
        return TryReadDecimal(value.ToString(CultureInfo.InvariantCulture), out number);
    }

    private static bool TryReadDecimal(string text, out SchemaNumber number)
    {
        number = default;
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var end = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = text.AsMemory(start, (end < 0 ? text.Length : end) - start);
        if (!TryReadExponent(end < 0 ? default : text.AsSpan(end + 1), end >= 0, out var exponent))
        {
            return false;
        }
        var dot = mantissa.Span.IndexOf('.');
        var point = (dot < 0 ? mantissa.Length : dot) + exponent;
        var digits = dot < 0 ? mantissa : mantissa.ToString().Remove(dot, 1).AsMemory();
        if (digits.IsEmpty || digits.Span.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }
        var significant = digits.TrimStart('0');
        point -= digits.Length - significant.Length;
        number = new SchemaNumber(
            start == 1 && text[0] == '-' ? -1 : 1,
            significant.TrimEnd('0'),
            point
        );
        return true;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, bool written, out long exponent)
    {
        exponent = 0;
        if (!written)
        {
            return true;
        }
        var digits = text.TrimStart("+-");
        if (
            digits.IsEmpty
            || text.Length - digits.Length > 1
            || digits.ContainsAnyExceptInRange('0', '9')
        )
        {
            return false;
        }
        var size = long.TryParse(
            digits,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? Math.Min(value, ExponentLimit)
            : ExponentLimit;
        exponent = text[0] == '-' ? -size : size;
        return true;
    }
}
