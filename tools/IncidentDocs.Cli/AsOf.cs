using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli;

/// <summary>The moment that a command takes for now: an instant, or a local date and time that becomes one in the handbook's zone.</summary>
/// <param name="Instant">The instant; null where only a local time is known.</param>
/// <param name="Local">The local time; null where the instant is known.</param>
public sealed record AsOf(Instant? Instant, LocalDateTime? Local)
{
    /// <summary>The instant, a local time taken in the zone given: of two the earlier, and a skipped one moved forward.</summary>
    public Instant In(DateTimeZone zone) =>
        Instant ?? zone.AtLeniently(Local.GetValueOrDefault()).ToInstant();

    /// <summary>
    /// Reads <c>2026-03-04T14:02:00+09:00</c> or <c>2026-03-04T05:02Z</c> as an instant, and <c>2026-03-04T14:02</c> or
    /// <c>2026-03-04</c> (its first moment) as a local time; a space may stand for the T, and seconds may be left out.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out AsOf? moment)
    {
        moment = Parse(text.Trim().Replace(' ', 'T'));
        return moment is not null;
    }

    /// <summary>Reads the seconds since 1970 of <c>SOURCE_DATE_EPOCH</c>.</summary>
    public static bool TryParseEpoch(string text, [NotNullWhen(true)] out AsOf? moment)
    {
        moment =
            long.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var seconds
            )
            && seconds >= NodaTime.Instant.MinValue.ToUnixTimeSeconds()
            && seconds <= NodaTime.Instant.MaxValue.ToUnixTimeSeconds()
                ? new AsOf(NodaTime.Instant.FromUnixTimeSeconds(seconds), null)
                : null;
        return moment is not null;
    }

    private static AsOf? Parse(string text)
    {
        foreach (
            var pattern in (string[])
                ["uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<Z+HH:mm>", "uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"]
        )
        {
            if (
                OffsetDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text) is
                { Success: true, Value: var at }
            )
            {
                return new AsOf(at.ToInstant(), null);
            }
        }
        foreach (
            var pattern in (string[])
                ["uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF", "uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd"]
        )
        {
            if (
                LocalDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text) is
                { Success: true, Value: var local }
            )
            {
                return new AsOf(null, local);
            }
        }
        return null;
    }
}
