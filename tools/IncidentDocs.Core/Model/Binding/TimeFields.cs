using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Reads times from a mapping.</summary>
internal static class TimeFields
{
    /// <summary>A date; null where it is absent.</summary>
    public static LocalDate? Date(this Fields fields, string key) =>
        Plausible.Date(fields, key, Scalars.Date(fields.StringOrNull(key)));

    /// <summary>A date with its place; null where it is absent.</summary>
    public static Located<LocalDate>? LocatedDate(this Fields fields, string key) =>
        fields.Date(key) is { } date ? new Located<LocalDate>(date, fields.Place(key)) : null;

    /// <summary>An instant; null where it is absent.</summary>
    public static OffsetDateTime? Instant(this Fields fields, string key) =>
        Plausible.Instant(fields, key, Scalars.Instant(fields.StringOrNull(key)));

    /// <summary>A length of time; null where it is absent.</summary>
    public static Duration? Length(this Fields fields, string key) =>
        Plausible.Length(fields, key, Scalars.Length(fields.StringOrNull(key)));

    /// <summary>A length of time with its place; null where it is absent.</summary>
    public static Located<Duration>? LocatedLength(this Fields fields, string key) =>
        fields.Length(key) is { } length ? new Located<Duration>(length, fields.Place(key)) : null;

    /// <summary>A deadline; one of no time where it is absent.</summary>
    public static Deadline Deadline(this Fields fields, string key)
    {
        var deadline = Scalars.Deadline(fields.StringOrNull(key)) ?? default;
        return deadline with
        {
            Length = Plausible.Length(fields, key, deadline.Length) ?? Duration.Zero,
        };
    }

    /// <summary>Minutes after midnight; 0 where it is absent.</summary>
    public static int Minutes(this Fields fields, string key) =>
        Scalars.Minutes(fields.StringOrNull(key)) ?? 0;

    /// <summary>Days of the week.</summary>
    public static ImmutableArray<IsoDayOfWeek> Weekdays(this Fields fields, string key) =>
        fields.Items(
            key,
            item => Scalars.Weekday((item as ScalarNode)?.Value) ?? IsoDayOfWeek.None
        );

    /// <summary>A week; reported where the year has no such week, and then the year's last.</summary>
    public static IsoWeek Week(this Fields fields, string key)
    {
        var text = fields.String(key);
        if (Scalars.Week(text) is { } week)
        {
            return Plausible.Week(fields, key, week);
        }
        var year = text.Length >= 4 ? (int)(Scalars.Integer(text[..4]) ?? 1) : 1;
        fields.Document.Report(BindingFindings.UnknownWeek(fields.Place(key), text, year));
        return new IsoWeek(Math.Clamp(year, Plausible.FirstYear + 1, Plausible.LastYear - 1), 52);
    }

    /// <summary>A time zone of the tz database; reported where it is unknown, and then UTC.</summary>
    public static DateTimeZone Zone(this Fields fields, string key)
    {
        var name = fields.StringOrNull(key);
        if (name is null)
        {
            return DateTimeZone.Utc;
        }
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone)
        {
            return zone;
        }
        fields.Document.Report(BindingFindings.UnknownZone(fields.Place(key), name));
        return DateTimeZone.Utc;
    }
}
