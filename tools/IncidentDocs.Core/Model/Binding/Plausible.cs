using NodaTime.Text;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>
/// The times that a handbook can be about. Beyond them lie typing errors, and values with which no calendar can be computed: such a value is
/// reported, and the nearest one that can be computed with stands in for it.
/// </summary>
internal static class Plausible
{
    /// <summary>The first year.</summary>
    public const int FirstYear = 1970;

    /// <summary>The last year.</summary>
    public const int LastYear = 2100;

    /// <summary>The longest length of time, ten years, in days.</summary>
    public const int LongestDays = 3660;

    private static readonly LocalDate First = new(FirstYear, 1, 1);
    private static readonly LocalDate Last = new(LastYear, 12, 31);
    private static readonly Duration Longest = Duration.FromDays(LongestDays);

    /// <summary>The date, or the nearest that is plausible.</summary>
    public static LocalDate? Date(Fields fields, string key, LocalDate? date)
    {
        if (date is not { } read || (read >= First && read <= Last))
        {
            return date;
        }
        Report(fields, key, LocalDatePattern.Iso.Format(read));
        return read < First ? First : Last;
    }

    /// <summary>The instant, or the same time on the nearest day that is plausible.</summary>
    public static OffsetDateTime? Instant(Fields fields, string key, OffsetDateTime? instant)
    {
        if (instant is not { } read || (read.Date >= First && read.Date <= Last))
        {
            return instant;
        }
        Report(fields, key, LocalDatePattern.Iso.Format(read.Date));
        return (read.Date < First ? First : Last).At(read.TimeOfDay).WithOffset(read.Offset);
    }

    /// <summary>The week, or one of the nearest year that is plausible.</summary>
    public static IsoWeek Week(Fields fields, string key, IsoWeek week)
    {
        if (week.Year is > FirstYear and < LastYear)
        {
            return week;
        }
        Report(fields, key, fields.String(key));
        return new IsoWeek(week.Year <= FirstYear ? FirstYear + 1 : LastYear - 1, 52);
    }

    /// <summary>The length of time, or the longest that is plausible.</summary>
    public static Duration? Length(Fields fields, string key, Duration? length)
    {
        if (length is not { } read || (read >= Duration.Zero && read <= Longest))
        {
            return length;
        }
        fields.Document.Report(
            BindingFindings.ImplausibleLength(
                fields.Place(key),
                fields.StringOrNull(key) ?? string.Empty
            )
        );
        return read < Duration.Zero ? Duration.Zero : Longest;
    }

    private static void Report(Fields fields, string key, string date) =>
        fields.Document.Report(BindingFindings.ImplausibleDate(fields.Place(key), date));
}
