using System.Globalization;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary>Reads the dates and times of RFC 3339, digit by digit: ASCII digits only, two or four of them, real days of the calendar.</summary>
internal static class CalendarText
{
    /// <summary>Length of <c>YYYY-MM-DD</c>.</summary>
    public const int DateLength = 10;

    private const int TimeLength = 8;
    private const int MinutesADay = 24 * 60;

    /// <summary>Whether the text is a date of the Gregorian calendar.</summary>
    public static bool IsDate(ReadOnlySpan<char> text) =>
        LooksLikeDate(text)
        && Number(text[5..7]) is >= 1 and <= 12 and var month
        && Number(text[8..]) is >= 1 and var day
        && day <= DaysIn(Number(text[..4]), month);

    /// <summary>Whether the text has the form <c>YYYY-MM-DD</c>, whether or not there is such a day.</summary>
    public static bool LooksLikeDate(ReadOnlySpan<char> text) =>
        text.Length == DateLength
        && text[4] == '-'
        && text[7] == '-'
        && AreDigits(text[..4])
        && AreDigits(text[5..7])
        && AreDigits(text[8..]);

    /// <summary>Whether the text is a time with seconds and a zone; 60 seconds only where a leap second can be, at 23:59:60 UTC.</summary>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        if (!LooksLikeTime(text) || !TryReadOffset(text[EndOfTime(text)..], out var offset))
        {
            return false;
        }
        var hour = Number(text[..2]);
        var minute = Number(text[3..5]);
        var second = Number(text[6..8]);
        if (hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }
        var utc = (hour * 60 + minute - offset + 2 * MinutesADay) % MinutesADay;
        return second < 60 || utc == MinutesADay - 1;
    }

    /// <summary>Whether the text is a time that only lacks its zone.</summary>
    public static bool LacksZone(ReadOnlySpan<char> text) =>
        LooksLikeTime(text) && EndOfTime(text) == text.Length;

    private static bool LooksLikeTime(ReadOnlySpan<char> text) =>
        text.Length >= TimeLength
        && text[2] == ':'
        && text[5] == ':'
        && AreDigits(text[..2])
        && AreDigits(text[3..5])
        && AreDigits(text[6..8]);

    private static int EndOfTime(ReadOnlySpan<char> text)
    {
        if (text.Length <= TimeLength + 1 || text[TimeLength] != '.')
        {
            return TimeLength;
        }
        var fraction = text[(TimeLength + 1)..].IndexOfAnyExceptInRange('0', '9');
        return fraction switch
        {
            0 => TimeLength,
            < 0 => text.Length,
            _ => TimeLength + 1 + fraction,
        };
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text is "Z" or "z")
        {
            return true;
        }
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':')
        {
            return false;
        }
        if (!AreDigits(text[1..3]) || !AreDigits(text[4..]))
        {
            return false;
        }
        var hour = Number(text[1..3]);
        var minute = Number(text[4..]);
        minutes = (hour * 60 + minute) * (text[0] == '-' ? -1 : 1);
        return hour <= 23 && minute <= 59;
    }

    private static int DaysIn(int year, int month) =>
        month switch
        {
            2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    private static bool AreDigits(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
