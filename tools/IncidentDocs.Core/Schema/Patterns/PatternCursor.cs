using System.Text;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>A place in a pattern that is being read. The first problem ends the reading: from then on the cursor is at the end.</summary>
/// <param name="source">The pattern.</param>
internal sealed class PatternCursor(string source)
{
    private int _at;

    /// <summary>What is wrong with the pattern; null so far.</summary>
    public Message? Problem { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => _at >= source.Length;

    /// <summary>Whether the rest begins with a text.</summary>
    public bool IsAt(string text) => string.CompareOrdinal(source, _at, text, 0, text.Length) == 0;

    /// <summary>Takes a text where the rest begins with it.</summary>
    public bool TryTake(string text)
    {
        if (IsAtEnd || !IsAt(text))
        {
            return false;
        }
        _at += text.Length;
        return true;
    }

    /// <summary>Takes a code point; there must be one.</summary>
    public int Take()
    {
        var rune = Rune.TryGetRuneAt(source, _at, out var whole) ? whole.Value : source[_at];
        _at += rune > char.MaxValue ? 2 : 1;
        return rune;
    }

    /// <summary>Takes ASCII digits as a number; null where there are none. Numbers beyond a million are cut to it.</summary>
    public int? TakeNumber()
    {
        var value = 0;
        var start = _at;
        for (; !IsAtEnd && char.IsAsciiDigit(source[_at]); _at++)
        {
            value = Math.Min(value * 10 + (source[_at] - '0'), 1_000_000);
        }
        return _at == start ? null : value;
    }

    /// <summary>Takes exactly so many hexadecimal digits, or none.</summary>
    public int? TakeHex(int digits)
    {
        var value = 0;
        if (_at + digits > source.Length)
        {
            return null;
        }
        for (var index = 0; index < digits; index++)
        {
            if (!char.IsAsciiHexDigit(source[_at + index]))
            {
                return null;
            }
            value = value * 16 + Convert.ToInt32(source[_at + index].ToString(), 16);
        }
        _at += digits;
        return value;
    }

    /// <summary>Takes what stands before a closing mark, and the mark; null where there is none.</summary>
    public string? TakeUntil(char close)
    {
        var end = IsAtEnd ? -1 : source.IndexOf(close, _at);
        if (end < 0)
        {
            return null;
        }
        var text = source[_at..end];
        _at = end + 1;
        return text;
    }

    /// <summary>The place, to come back to.</summary>
    public int Mark() => _at;

    /// <summary>Comes back to a place.</summary>
    public void Reset(int mark) => _at = mark;

    /// <summary>Notes a problem and ends the reading.</summary>
    public void Fail(string ko, string en)
    {
        Problem ??= new Message(ko, en);
        _at = source.Length;
    }
}
