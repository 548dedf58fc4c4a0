using System.Globalization;
using IncidentDocs.Core.Model;
using NodaTime.Text;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Values as a change tells them.</summary>
internal static class ChangeWords
{
    private const string Clock = "uuuu-MM-dd HH:mm";

    /// <summary>A deadline: <c>within 15m</c>, <c>by the next business day</c>.</summary>
    public static Message Of(Deadline deadline) =>
        deadline.Kind switch
        {
            DeadlineKind.NextBusinessDay => new Message("다음 영업일", "by the next business day"),
            DeadlineKind.NextRelease => new Message("차기 릴리스", "by the next release"),
            _ => new Message(
                $"{LengthMessage.Of(deadline.Length).Ko} 이내",
                $"within {LengthMessage.Of(deadline.Length).En}"
            ),
        };

    /// <summary>What a deadline was; the bare length where the new one is a length too.</summary>
    public static Message Was(Deadline old, Deadline now) =>
        (old.Kind, now.Kind) == (DeadlineKind.Elapsed, DeadlineKind.Elapsed)
            ? LengthMessage.Of(old.Length)
            : Of(old);

    /// <summary>A day, or that there is none.</summary>
    public static Message Of(LocalDate? day) =>
        day is { } known
            ? new Message(LocalDatePattern.Iso.Format(known), LocalDatePattern.Iso.Format(known))
            : new Message("없음", "none");

    /// <summary>A stretch by a clock; the day of its end only where it is another.</summary>
    public static string Of(Instant from, Instant to, DateTimeZone zone)
    {
        var pattern = LocalDateTimePattern.Create(Clock, CultureInfo.InvariantCulture);
        var (begin, end) = (from.InZone(zone).LocalDateTime, to.InZone(zone).LocalDateTime);
        return begin.Date == end.Date
            ? $"{pattern.Format(begin)}–{end.ToString("HH:mm", CultureInfo.InvariantCulture)}"
            : $"{pattern.Format(begin)}–{pattern.Format(end)}";
    }

    /// <summary>Ids with commas between, in ordinal order.</summary>
    public static string Of(IEnumerable<string> ids) =>
        string.Join(", ", ids.Order(StringComparer.Ordinal));

    /// <summary>A day of the week, as documents write it.</summary>
    public static string Of(IsoDayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    /// <summary>A number.</summary>
    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether two texts say the same in every language.</summary>
    public static bool IsSame(LocalizedText? one, LocalizedText? other) =>
        (one?.Any, one?.Ko, one?.En) == (other?.Any, other?.Ko, other?.En);
}
