using System.Globalization;
using NodaTime.Text;

namespace IncidentDocs.Core.Reports;

/// <summary>A value of a report. One that holds nothing is empty in every form, and null in JSON.</summary>
public readonly record struct ReportCell
{
    /// <summary>The text; null where it is none.</summary>
    public string? Text { get; }

    /// <summary>The number, to the thousandth; null where it is none.</summary>
    public decimal? Number { get; }

    /// <summary>The length of time; null where it is none.</summary>
    public Duration? Length { get; }

    /// <summary>Yes or no; null where it is neither.</summary>
    public bool? Flag { get; }

    private ReportCell(string? text, decimal? number, Duration? length, bool? flag)
    {
        (Text, Number, Length, Flag) = (text, number, length, flag);
    }

    /// <summary>A text.</summary>
    public static ReportCell Of(string? text) => new(text, null, null, null);

    /// <summary>A number.</summary>
    public static ReportCell Of(int? number) => new(null, number, null, null);

    /// <summary>A number with a fraction, to the thousandth.</summary>
    public static ReportCell Of(decimal? number) =>
        new(null, number is { } known ? Math.Round(known, 3) : null, null, null);

    /// <summary>A length of time: words for people, minutes in CSV, ISO 8601 in JSON.</summary>
    public static ReportCell Of(Duration? length) => new(null, null, length, null);

    /// <summary>A day.</summary>
    public static ReportCell Of(LocalDate? day) =>
        Of(day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    /// <summary>Yes or no.</summary>
    public static ReportCell Of(bool flag) => new(null, null, null, flag);

    /// <summary>Whether it is a number or a length of time, which stand to the right and mean no formula.</summary>
    public bool IsNumber => Number is not null || Length is not null;

    /// <summary>For people.</summary>
    public string Shown(Language language) =>
        Text
        ?? (Length is { } length ? LengthMessage.Of(length).In(language) : null)
        ?? (
            Flag is { } flag
                ? (flag ? new Message("예", "yes") : new Message("", "")).In(language)
                : null
        )
        ?? Number?.ToString(CultureInfo.InvariantCulture)
        ?? "";

    /// <summary>For a spreadsheet.</summary>
    public string Plain =>
        Text
        ?? (
            Length is { } length
                ? Math.Round((decimal)length.TotalMinutes, 1).ToString(CultureInfo.InvariantCulture)
                : null
        )
        ?? (Flag is { } flag ? (flag ? "true" : "false") : null)
        ?? Number?.ToString(CultureInfo.InvariantCulture)
        ?? "";
}
