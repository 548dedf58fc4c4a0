using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Reports;

/// <summary><c>report oncall</c>: who answers when, where nobody does, and what it asks of whom. Eight weeks from now, unless days are given; times on each roster's clock.</summary>
public static class OnCallTables
{
    /// <summary>The report.</summary>
    public static readonly ReportKind Kind = new(
        "oncall",
        new Message(
            "온콜의 시간표, 빈 시간, 부담과 수당",
            "on call: who answers when, gaps, load and pay"
        ),
        input => [Timeline(input), Gaps(input), Load(input), Pay(input)]
    )
    {
        HasRange = true,
        Notes =
        [
            (
                new Message("공평함", "fairness"),
                new Message(
                    "온콜 시간이 사람 사이에 얼마나 고른지 (Jain 지수): 1이면 모두 같고, 한 사람이 다 서면 1/n",
                    "how evenly the hours fall (Jain's index): 1 where all have the same, 1/n where one has all"
                )
            ),
        ],
    };

    private static ReportTable Timeline(ReportInput input) =>
        new(
            "timeline",
            new Message("시간표", "Timeline"),
            [
                new("roster", new Message("로테이션", "roster")),
                new("from", new Message("부터", "from")),
                new("until", new Message("까지", "until")),
                new("period", new Message("시간대", "period")),
                new("primary", new Message("1차", "primary")),
                new("secondary", new Message("2차", "secondary")),
                new("source", new Message("근거", "source")),
            ],
            [
                .. Stretches(input)
                    .SelectMany(stretch =>
                        input
                            .Facts.OnCall.Spans(stretch.Roster, stretch.From, stretch.To)
                            .Select(span => Row(stretch.Roster, span))
                    ),
            ]
        );

    private static ImmutableArray<ReportCell> Row(Roster roster, OnCallSpan span) =>
        [
            ReportCell.Of(roster.Id.Value),
            ReportCell.Of(OnCallWords.At(span.From, roster.Zone)),
            ReportCell.Of(OnCallWords.At(span.To, roster.Zone)),
            ReportCell.Of(span.Period == OnCallPeriod.OnCall ? "on_call" : "business_hours"),
            ReportCell.Of(span.Primary?.Value),
            ReportCell.Of(span.Secondary?.Value),
            ReportCell.Of(
                span.Source switch
                {
                    OnCallSource.Override => "override",
                    OnCallSource.Duty => "duty",
                    _ => "shift",
                }
            ),
        ];

    private static ReportTable Gaps(ReportInput input) =>
        new(
            "gaps",
            new Message("빈 시간", "Gaps"),
            [
                new("roster", new Message("로테이션", "roster")),
                new("seat", new Message("자리", "seat")),
                new("from", new Message("부터", "from")),
                new("until", new Message("까지", "until")),
                new("length", new Message("길이", "length")),
            ],
            [
                .. from stretch in Stretches(input)
                from gap in input.Facts.OnCall.Coverage[stretch.Roster.Id].Gaps
                from part in gap.Stretches
                where part.Start < stretch.To && part.End > stretch.From
                select ImmutableArray.Create(
                    ReportCell.Of(stretch.Roster.Id.Value),
                    ReportCell.Of(gap.Seat?.Id),
                    ReportCell.Of(OnCallWords.At(part.Start, stretch.Roster.Zone)),
                    ReportCell.Of(OnCallWords.At(part.End, stretch.Roster.Zone)),
                    ReportCell.Of(part.Duration)
                ),
            ]
        );

    private static ReportTable Load(ReportInput input) =>
        new(
            "load",
            new Message("부담", "Load"),
            [
                new("roster", new Message("로테이션", "roster")),
                new("person", new Message("사람", "person")),
                new("hours", new Message("시간", "hours")),
                new("share_percent", new Message("몫(%)", "share (%)")),
                new("nights", new Message("밤", "nights")),
                new("weekend_days", new Message("주말", "weekend days")),
                new("holidays", new Message("휴일", "holidays")),
                new("pages", new Message("호출", "pages")),
                new("consecutive_weeks", new Message("연속 주", "weeks in a row")),
                new("fairness", new Message("공평함", "fairness")),
            ],
            [
                .. Loads(input)
                    .SelectMany(load =>
                        load.People.Select(person =>
                            ImmutableArray.Create(
                                ReportCell.Of(load.Roster.Value),
                                ReportCell.Of(person.Person.Value),
                                ReportCell.Of((decimal)person.Hours.TotalHours),
                                ReportCell.Of(person.SharePercent),
                                ReportCell.Of(person.Nights),
                                ReportCell.Of(person.WeekendDays),
                                ReportCell.Of(person.HolidayDays),
                                ReportCell.Of(person.Pages),
                                ReportCell.Of(person.ConsecutiveWeeks),
                                ReportCell.Of(load.Fairness)
                            )
                        )
                    ),
            ]
        );

    private static ReportTable Pay(ReportInput input) =>
        new(
            "pay",
            new Message("수당", "Pay"),
            [
                new("roster", new Message("로테이션", "roster")),
                new("person", new Message("사람", "person")),
                new("seat", new Message("자리", "seat")),
                new("weekday_hours", new Message("평일 시간", "weekday hours")),
                new("weekend_hours", new Message("주말 시간", "weekend hours")),
                new("holiday_hours", new Message("휴일 시간", "holiday hours")),
                new("amount", new Message("금액", "amount")),
                new("currency", new Message("통화", "currency")),
            ],
            [
                .. from load in Loads(input)
                where load.Currency is not null
                from person in load.People
                from seat in person.Seats
                select ImmutableArray.Create(
                    ReportCell.Of(load.Roster.Value),
                    ReportCell.Of(person.Person.Value),
                    ReportCell.Of(seat.Seat),
                    ReportCell.Of((decimal)seat.Weekday.TotalHours),
                    ReportCell.Of((decimal)seat.Weekend.TotalHours),
                    ReportCell.Of((decimal)seat.Holiday.TotalHours),
                    ReportCell.Of(seat.Amount),
                    ReportCell.Of(load.Currency)
                ),
            ]
        );

    private static IEnumerable<OnCallLoad> Loads(ReportInput input) =>
        Stretches(input)
            .Select(stretch => input.Facts.OnCall.Load(stretch.Roster, stretch.From, stretch.To));

    // Days are whole days on the roster's clock.
    private static IEnumerable<(Roster Roster, Instant From, Instant To)> Stretches(
        ReportInput input
    )
    {
        foreach (var roster in input.Facts.Catalog.Rosters)
        {
            var from = input.Range.From is { } first
                ? roster.Zone.AtStartOfDay(first).ToInstant()
                : input.Facts.AsOf;
            var to = input.Range.Until is { } last
                ? roster.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant()
                : from + HandbookFacts.UsualHorizon;
            if (from < to)
            {
                yield return (roster, from, to);
            }
        }
    }
}
