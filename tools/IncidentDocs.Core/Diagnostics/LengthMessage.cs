namespace IncidentDocs.Core.Diagnostics;

/// <summary>A length of time in words: <c>1시간 5분</c>, <c>1h 5m</c>.</summary>
public static class LengthMessage
{
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    /// <summary>Days, hours and minutes, what is zero left out; seconds where it is shorter than a minute.</summary>
    public static Message Of(Duration length)
    {
        var minutes = (long)length.TotalMinutes;
        if (minutes == 0)
        {
            var seconds = (long)length.TotalSeconds;
            return new Message($"{seconds}초", $"{seconds}s");
        }
        var (hours, rest) = (minutes / MinutesOfHour, minutes % MinutesOfHour);
        var days = hours / HoursOfDay;
        return new Message(
            Join(days, "일", hours % HoursOfDay, "시간", rest, "분"),
            Join(days, "d", hours % HoursOfDay, "h", rest, "m")
        );
    }

    private static string Join(
        long days,
        string day,
        long hours,
        string hour,
        long minutes,
        string minute
    ) =>
        string.Join(
            ' ',
            new[] { (days, day), (hours, hour), (minutes, minute) }
                .Where(part => part.Item1 != 0)
                .Select(part => $"{part.Item1}{part.Item2}")
        );
}
