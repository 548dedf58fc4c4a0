using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC002: an entry earlier than the one above, or milestones out of order.</summary>
public sealed class TimelineNotMonotonic : IncidentRule
{
    private static readonly Message AfterMidnight = new(
        "자정을 넘겼으면 날짜와 시간대까지 온전히 쓴다",
        "if it was after midnight, write the whole time stamp with its date"
    );

    private static readonly OffsetDateTimePattern WithoutOffset = Pattern("uuuu-MM-dd HH:mm");
    private static readonly OffsetDateTimePattern WithOffset = Pattern("uuuu-MM-dd HH:mmo<m>");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC002",
            "timeline-not-monotonic",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "타임라인의 시각이 윗줄보다 이르거나, 발생 ≤ 감지 ≤ 확인, 완화 ≤ 복구 ≤ 공지의 순서가 어긋난다.",
                "An entry is earlier than the one above, or started ≤ detected ≤ acknowledged, mitigated ≤ recovered ≤ announced is broken."
            ),
            new Message(
                "모든 소요 시간과 정책 판정이 이 순서에서 나온다. 자정을 넘긴 기록에 날짜를 빠뜨린 경우가 가장 많다.",
                "Every duration and every verdict follows from this order; the usual cause is a missing date after midnight."
            ),
            new Message(
                "시각을 바로잡는다. 자정을 넘기면 날짜까지 쓴다.",
                "Mend the time; after midnight write the date as well."
            ),
            new Message("절차서 6.3", "procedure 6.3")
        );

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        ImmutableArray<Diagnostic> entries = [.. Entries(incident.Timeline)];
        return entries.IsEmpty ? MilestonesOf(facts.Clocks[incident.Id].Milestones) : entries;
    }

    private IEnumerable<Diagnostic> Entries(ImmutableArray<TimelineEntry> timeline)
    {
        for (var at = 1; at < timeline.Length; at++)
        {
            var (above, entry) = (timeline[at - 1], timeline[at]);
            if (entry.Instant < above.Instant)
            {
                var (time, before) = Times(entry, above);
                yield return Found(
                    entry.Location,
                    new Message(
                        $"{time}{Josa.Subject(time)} 윗줄의 {before}보다 이름",
                        $"{time} is earlier than {before} of the entry above"
                    )
                ) with
                {
                    Help = entry.IsBareTime ? AfterMidnight : null,
                    Related = Beside(above, new Message("윗줄", "the entry above")),
                };
            }
        }
    }

    private IEnumerable<Diagnostic> MilestonesOf(Milestones events) =>
        new[]
        {
            Order(events.Started, events.Detected),
            Order(events.Detected, events.Acknowledged),
            Order(events.Mitigated, events.Recovered),
            Order(events.Recovered, events.Announced),
        }.OfType<Diagnostic>();

    private Diagnostic? Order(TimelineEntry? first, TimelineEntry? then)
    {
        if (first is null || then is null || first.Instant <= then.Instant)
        {
            return null;
        }
        var (late, early) = (WordOf(first), WordOf(then));
        var (time, before) = Times(then, first);
        return Found(
            then.Location,
            new Message(
                $"'{early}'({time}){Josa.Subject(early)} '{late}'({before})보다 이름",
                $"'{early}' at {time} is earlier than '{late}' at {before}"
            )
        ) with
        {
            Related = Beside(first, new Message("앞서야 할 사건", "what must come first")),
        };
    }

    private static string WordOf(TimelineEntry entry) => Words<TimelineKind>.Of(entry.Kind.Value);

    /// <summary>Two times as a message shows them, with their offsets where these differ.</summary>
    private static (string Time, string Other) Times(TimelineEntry entry, TimelineEntry other)
    {
        var pattern = entry.At.Offset == other.At.Offset ? WithoutOffset : WithOffset;
        return (pattern.Format(entry.At), pattern.Format(other.At));
    }

    private static ImmutableArray<RelatedPlace> Beside(TimelineEntry entry, Message what) =>
        [new RelatedPlace(entry.Location, what)];

    private static OffsetDateTimePattern Pattern(string text) =>
        OffsetDateTimePattern.CreateWithInvariantCulture(text);
}
