using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds a timeline. A bare time takes the date and the offset of the entry above; the first entry must be a whole time stamp.</summary>
internal static class TimelineBinder
{
    /// <summary>Binds <c>timeline</c>.</summary>
    public static ImmutableArray<TimelineEntry> Bind(Fields fields)
    {
        OffsetDateTime? above = null;
        return fields.List(
            "timeline",
            item =>
            {
                var at = Resolve(item, above);
                above = at;
                return Entry(item, at);
            }
        );
    }

    private static OffsetDateTime Resolve(Fields fields, OffsetDateTime? above)
    {
        var text = fields.StringOrNull("at");
        if (Plausible.Instant(fields, "at", Scalars.Instant(text)) is { } whole)
        {
            return whole;
        }
        if (Scalars.Time(text) is { } time && above is { } date)
        {
            return date.Date.At(time).WithOffset(date.Offset);
        }
        fields.Document.Report(MissingDate(fields.Place("at"), text ?? ""));
        return default;
    }

    private static Diagnostic MissingDate(Location place, string text) =>
        new(
            SchemaFindings.SchemaViolation,
            place,
            new Message(
                $"첫 기록의 시각 '{text}'에 날짜와 시간대가 없음",
                $"the first entry's time '{text}' has no date and no offset"
            )
        )
        {
            Help = new Message(
                "첫 기록은 \"2026-03-04T14:02:00+09:00\"처럼 온전히 쓴다. 그 아래는 시각만 써도 같은 날로 읽는다",
                "write the first one in full, as in \"2026-03-04T14:02:00+09:00\"; bare times below it take its date"
            ),
        };

    private static TimelineEntry Entry(Fields fields, OffsetDateTime at) =>
        new(
            at,
            fields.String("at").Length <= 8,
            fields.LocatedWord<TimelineKind>("kind"),
            fields.Localized("what"),
            fields.IdOrNull<Person>("who"),
            fields.Text("alert"),
            fields.IdOrNull<Severity>("severity"),
            fields.Text("channel"),
            fields.Word<Audience>("audience"),
            fields.IdOrNull<Role>("role"),
            fields.IdOrNull<Person>("to"),
            fields.IdOrNull<Runbook>("runbook"),
            fields.LocalizedOrNull("note"),
            fields.Place("at")
        );
}
