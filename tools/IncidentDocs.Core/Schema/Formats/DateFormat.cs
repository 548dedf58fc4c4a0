using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary><c>date</c>: <c>YYYY-MM-DD</c>, a real day.</summary>
internal sealed class DateFormat : StringFormat
{
    /// <inheritdoc/>
    public override bool Accepts(string value) => CalendarText.IsDate(value);

    /// <inheritdoc/>
    public override bool IsNear(string value) => CalendarText.LooksLikeDate(value);

    /// <inheritdoc/>
    public override Message Refuse(string value) =>
        CalendarText.LooksLikeDate(value)
            ? new Message($"달력에 없는 날짜: '{value}'", $"there is no such day: '{value}'")
            : new Message(
                $"날짜가 아닌 값: '{Quoted.Of(value)}'",
                $"'{Quoted.Of(value)}' is not a date"
            );

    /// <inheritdoc/>
    public override Message Advise(string value) =>
        new("YYYY-MM-DD로 쓴다, 예: 2026-03-04", "write YYYY-MM-DD, such as 2026-03-04");
}
