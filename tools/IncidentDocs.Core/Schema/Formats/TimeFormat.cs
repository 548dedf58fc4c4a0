using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary><c>time</c>: the time of RFC 3339, with its zone.</summary>
internal sealed class TimeFormat : StringFormat
{
    /// <inheritdoc/>
    public override bool Accepts(string value) => CalendarText.IsTime(value);

    /// <inheritdoc/>
    public override Message Refuse(string value)
    {
        var shown = Quoted.Of(value);
        return CalendarText.LacksZone(value)
            ? new Message($"시간대가 없는 시각: '{shown}'", $"time without an offset: '{shown}'")
            : new Message($"시각이 아닌 값: '{shown}'", $"'{shown}' is not a time");
    }

    /// <inheritdoc/>
    public override Message Advise(string value) =>
        new(
            "초와 시간대까지 쓴다, 예: 14:02:00+09:00",
            "write it with seconds and offset, such as 14:02:00+09:00"
        );
}
