using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary><c>date-time</c>: RFC 3339, with its zone.</summary>
internal sealed class DateTimeFormat : StringFormat
{
    /// <inheritdoc/>
    public override bool Accepts(string value) =>
        Split(value) && CalendarText.IsDate(Date(value)) && CalendarText.IsTime(Time(value));

    /// <inheritdoc/>
    public override bool IsNear(string value) =>
        value.Length >= CalendarText.DateLength && CalendarText.LooksLikeDate(Date(value));

    /// <inheritdoc/>
    public override Message Refuse(string value)
    {
        var shown = Quoted.Of(value);
        if (
            Split(value)
            && CalendarText.LooksLikeDate(Date(value))
            && !CalendarText.IsDate(Date(value))
        )
        {
            return new Message($"달력에 없는 날짜: '{shown}'", $"there is no such day: '{shown}'");
        }
        return LacksZone(value)
            ? new Message(
                $"시간대가 없는 시각: '{shown}'",
                $"time stamp without an offset: '{shown}'"
            )
            : new Message($"시각이 아닌 값: '{shown}'", $"'{shown}' is not a time stamp");
    }

    /// <inheritdoc/>
    public override Message Advise(string value) =>
        LacksZone(value)
            ? new Message(
                $"시간대를 붙인다, 예: {Quoted.Of(value)}+09:00",
                $"add the offset from UTC, such as {Quoted.Of(value)}+09:00"
            )
            : new Message(
                "시간대까지 쓴다, 예: 2026-03-04T14:02:00+09:00",
                "write it with its offset, such as 2026-03-04T14:02:00+09:00"
            );

    private static bool LacksZone(string value) =>
        Split(value) && CalendarText.IsDate(Date(value)) && CalendarText.LacksZone(Time(value));

    private static bool Split(string value) =>
        value.Length > CalendarText.DateLength && value[CalendarText.DateLength] is 'T' or 't';

    private static ReadOnlySpan<char> Date(string value) =>
        value.AsSpan(0, CalendarText.DateLength);

    private static ReadOnlySpan<char> Time(string value) =>
        value.AsSpan(CalendarText.DateLength + 1);
}
