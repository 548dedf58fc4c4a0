using System.Globalization;
using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Api;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Reports.Tables;

/// <summary>A value of a report. One that holds nothing is empty in every form, and null in JSON.</summary>
internal readonly record struct ReportCell
{
    private readonly string? _text;
    private readonly decimal? _number;
    private readonly Duration? _length;
    private readonly bool? _flag;

    private ReportCell(string? text, decimal? number, Duration? length, bool? flag)
    {
        (_text, _number, _length, _flag) = (text, number, length, flag);
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
    public bool IsNumber => _number is not null || _length is not null;

    /// <summary>For people.</summary>
    public string Shown(Language language) =>
        _text
        ?? (_length is { } length ? LengthMessage.Of(length).In(language) : null)
        ?? (
            _flag is { } flag
                ? (flag ? new Message("예", "yes") : new Message("", "")).In(language)
                : null
        )
        ?? _number?.ToString(CultureInfo.InvariantCulture)
        ?? "";

    /// <summary>For a spreadsheet.</summary>
    public string Plain =>
        _text
        ?? (
            _length is { } length
                ? Math.Round((decimal)length.TotalMinutes, 1).ToString(CultureInfo.InvariantCulture)
                : null
        )
        ?? (_flag is { } flag ? (flag ? "true" : "false") : null)
        ?? _number?.ToString(CultureInfo.InvariantCulture)
        ?? "";

    /// <summary>For scripts.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (_flag is { } flag)
        {
            json.WriteBooleanValue(flag);
        }
        else if (_number is { } number)
        {
            json.WriteNumberValue(number);
        }
        else if (_length is { } length)
        {
            json.WriteStringValue(JsonTimes.Length(length));
        }
        else if (_text is { } text)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
