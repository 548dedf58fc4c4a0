using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts;

/// <summary>What asks for attention now and in the days ahead: incidents that run, what is overdue, whose review is due, what runs out.</summary>
public static class Outlook
{
    /// <summary>How many days ahead are looked at: four weeks.</summary>
    public const int DaysAhead = 28;

    /// <summary>Everything, kind by kind, of each kind what is due first.</summary>
    public static ImmutableArray<OutlookItem> Of(HandbookFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Active(facts)
                .Concat(Overdue(facts))
                .Concat(Reviews(facts))
                .Concat(RunningOut(facts))
                .OrderBy(item => item.Kind)
                .ThenBy(item => item.Due ?? LocalDate.MinIsoValue)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<OutlookItem> Active(HandbookFacts facts)
    {
        foreach (var incident in facts.Catalog.Incidents)
        {
            if (incident.Status.Value != IncidentStatus.Active)
            {
                continue;
            }
            var due = RecoverBy(facts, incident);
            var severity = incident.Severity.Value.Value;
            var limit = due is { } known ? Limit(known, facts) : new Message("", "");
            yield return new OutlookItem(
                OutlookKind.Active,
                incident.Id.Value,
                new Message(
                    $"{severity} {incident.Title.In(Language.Korean)}{limit.Ko}",
                    $"{severity} {incident.Title.In(Language.English)}{limit.En}"
                ),
                null,
                due < facts.AsOf
            );
        }
    }

    /// <summary>The RTO; reckoned from the detection as long as nobody knows when it began.</summary>
    private static Instant? RecoverBy(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        return clocks.Recover is { } clock ? clock.DueAt
            : clocks.Milestones.Detected is { } detected
            && facts.Catalog.Severities.Find(incident.Severity) is { } severity
                ? facts.OnCall.Plan(severity, detected.Instant).RecoverBy
            : null;
    }

    private static Message Limit(Instant due, HandbookFacts facts)
    {
        var at = OnCallWords.At(due, facts.Catalog.Handbook.Zone);
        return due < facts.AsOf
            ? new Message($" (RTO {at} 지남)", $" (RTO {at} missed)")
            : new Message($" (RTO {at}까지)", $" (RTO {at})");
    }

    private static IEnumerable<OutlookItem> Overdue(HandbookFacts facts) =>
        facts
            .Board.Lanes.SelectMany(lane => lane.Columns)
            .SelectMany(column => column.Cards)
            .Where(card => card.IsOverdue)
            .Select(card => new OutlookItem(
                OutlookKind.Overdue,
                card.Id,
                new Message(
                    $"{card.Title.In(Language.Korean)}{Owner(card)}",
                    $"{card.Title.In(Language.English)}{Owner(card)}"
                ),
                card.Due,
                true
            ));

    private static string Owner(BoardCard card) => card.Owner is { } owner ? $" ({owner})" : "";

    private static IEnumerable<OutlookItem> Reviews(HandbookFacts facts)
    {
        foreach (var incident in facts.Catalog.Incidents)
        {
            var clocks = facts.Clocks[incident.Id];
            if (incident.Status.Value != IncidentStatus.Recovered)
            {
                continue;
            }
            if (clocks.Draft is { IsRunning: true, DueAt: { } drafted })
            {
                yield return ReviewOf(facts, incident, drafted, new Message("초안", "draft"));
            }
            if (clocks.Review is { IsRunning: true, DueAt: { } held })
            {
                yield return ReviewOf(facts, incident, held, new Message("리뷰", "review"));
            }
        }
        foreach (var runbook in facts.Catalog.Runbooks)
        {
            var due = runbook.ReviewedOn.Value.PlusDays((int)runbook.ReviewEvery.TotalDays);
            if (IsNear(facts, due))
            {
                yield return new OutlookItem(
                    OutlookKind.Review,
                    runbook.Id.Value,
                    new Message("런북 검토", "review of the runbook"),
                    due,
                    due < facts.Today
                );
            }
        }
    }

    private static OutlookItem ReviewOf(
        HandbookFacts facts,
        Incident incident,
        Instant due,
        Message what
    ) =>
        new(
            OutlookKind.Review,
            incident.Id.Value,
            new Message(
                $"{what.Ko}: {incident.Title.In(Language.Korean)}",
                $"{what.En}: {incident.Title.In(Language.English)}"
            ),
            facts.Calendar.LocalDay(due),
            due < facts.AsOf
        );

    private static IEnumerable<OutlookItem> RunningOut(HandbookFacts facts) =>
        Rosters(facts).Concat(Holidays(facts)).Concat(Contacts(facts)).Concat(Waivers(facts));

    private static IEnumerable<OutlookItem> Rosters(HandbookFacts facts)
    {
        foreach (var roster in facts.Catalog.Rosters)
        {
            var shifts = facts.Schedules[roster.Id];
            if (shifts.IsEmpty)
            {
                continue;
            }
            var end = shifts.Max(shift => shift.To).InZone(roster.Zone).Date;
            if (IsNear(facts, end))
            {
                yield return Out(
                    facts,
                    roster.Id.Value,
                    new Message("편성표가 끝남", "the roster ends"),
                    end
                );
            }
        }
    }

    /// <summary>Years that begin within the time looked at, or have begun, and of which no calendar has a day.</summary>
    private static IEnumerable<OutlookItem> Holidays(HandbookFacts facts)
    {
        foreach (var calendar in facts.Catalog.Holidays)
        {
            for (var year = facts.Today.Year; year <= facts.Today.PlusDays(DaysAhead).Year; year++)
            {
                if (calendar.Days.All(day => day.On.Year != year))
                {
                    yield return Out(
                        facts,
                        calendar.Id.Value,
                        new Message($"{year}년 휴일이 없음", $"no holidays of {year}"),
                        new LocalDate(year, 1, 1)
                    );
                }
            }
        }
    }

    private static IEnumerable<OutlookItem> Contacts(HandbookFacts facts) =>
        facts
            .Catalog.Contacts.Select(contact =>
                (
                    contact.Id,
                    Due: contact.VerifiedOn.Value.PlusDays((int)contact.VerifyEvery.TotalDays)
                )
            )
            .Where(contact => IsNear(facts, contact.Due))
            .Select(contact =>
                Out(
                    facts,
                    contact.Id.Value,
                    new Message("연락처 확인", "verify the contact"),
                    contact.Due
                )
            );

    private static IEnumerable<OutlookItem> Waivers(HandbookFacts facts) =>
        facts
            .Catalog.Documents.SelectMany(document =>
                document.Waivers.Select(waiver => (waiver.Path?.Value ?? document.Path, waiver))
            )
            .Concat(
                facts.Catalog.Handbook.Waivers.Select(waiver =>
                    (waiver.Path?.Value ?? "content/handbook.yml", waiver)
                )
            )
            .Distinct()
            .Where(waived => IsNear(facts, waived.waiver.Until.Value))
            .Select(waived =>
                Out(
                    facts,
                    waived.Item1,
                    new Message(
                        $"{waived.waiver.Rule.Value}의 유예가 끝남",
                        $"the waiver of {waived.waiver.Rule.Value} ends"
                    ),
                    waived.waiver.Until.Value
                )
            );

    private static OutlookItem Out(HandbookFacts facts, string id, Message what, LocalDate due) =>
        new(OutlookKind.RunsOut, id, what, due, due < facts.Today);

    private static bool IsNear(HandbookFacts facts, LocalDate day) =>
        day <= facts.Today.PlusDays(DaysAhead);
}
