using System.Globalization;
using System.Text;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>A proposed roster as a document: week by week, with the holidays and what could not be filled in comments.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="proposal">The proposal.</param>
public sealed class RosterDraft(Catalog catalog, RosterProposal proposal)
{
    private readonly Language _language = catalog.Handbook.Language;
    private readonly Roster _roster = proposal.Roster;

    /// <summary>Writes it in the handbook's language.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var line in Head())
        {
            text.Append("# ").Append(line.In(_language)).Append('\n');
        }
        text.Append($"id: {_roster.Id}\n")
            .Append($"name: {YamlText.Of(_roster.Name.In(_language))}\n")
            .Append($"team: {YamlText.Of(_roster.Team.Value.Value)}\n")
            .Append($"time_zone: {_roster.Zone.Id}\n");
        Hours(text);
        text.Append("seats:\n");
        foreach (var seat in _roster.Seats)
        {
            text.Append(
                $"  - {{ id: {seat.Id}, name: {Name(seat)}, required: {(seat.Required ? "true" : "false")} }}\n"
            );
        }
        text.Append(
                $"handover: {{ day: {Day(_roster.Handover.Day)}, at: \"{At(_roster.Handover.At)}\" }}\n"
            )
            .Append($"acknowledge_within: {Minutes(_roster.AcknowledgeWithin)}\n")
            .Append($"escalate_after: {Minutes(_roster.EscalateAfter)}\n");
        Links(text);
        text.Append("shifts:\n");
        foreach (var week in proposal.Weeks)
        {
            Week(text, week);
        }
        return text.ToString();
    }

    private static IEnumerable<Message> Head() =>
        [
            new(
                "휴가와 공휴일을 피하고 지난 1년의 부담까지 고르게 나눈 제안입니다. 고쳐도 validate가 빈 시간과 휴가를 다시 봅니다.",
                "A proposal: nobody on leave, nights and holidays as even as can be with those of the year before. Change it; validate looks again for gaps and leaves."
            ),
        ];

    private void Hours(StringBuilder text)
    {
        if (_roster.Hours.Kind == OnCallHoursKind.Windows)
        {
            text.Append("hours:\n  windows:\n");
            foreach (var window in _roster.Hours.Windows)
            {
                text.Append(
                    $"    - {{ days: [{string.Join(", ", window.Days.Select(Day))}], from: \"{Clock(window.From)}\", to: \"{Clock(window.To)}\" }}\n"
                );
            }
        }
        else
        {
            text.Append($"hours: {Words<OnCallHoursKind>.Of(_roster.Hours.Kind)}\n");
        }
        var cover = _roster.BusinessHours switch
        {
            { Person: { } person } => $"person: {YamlText.Of(person.Value.Value)}",
            { Role: { } role } => $"role: {YamlText.Of(role.Value.Value)}",
            { Roster: { } roster } => $"roster: {YamlText.Of(roster.Value.Value)}",
            _ => null,
        };
        text.Append(cover is null ? "" : $"business_hours: {{ {cover} }}\n");
    }

    private void Links(StringBuilder text)
    {
        if (!_roster.Holidays.IsEmpty)
        {
            var names = _roster.Holidays.Select(calendar => YamlText.Of(calendar.Value.Value));
            text.Append($"holidays: [{string.Join(", ", names)}]\n");
        }
        if (_roster.HandoverChecklist is { } checklist)
        {
            text.Append($"handover_checklist: {YamlText.Of(checklist.Value.Value)}\n");
        }
        List<string> limits =
        [
            .. _roster.Limits.ConsecutiveWeeks is { } weeks
                ? [string.Create(CultureInfo.InvariantCulture, $"consecutive_weeks: {weeks}")]
                : Array.Empty<string>(),
            .. _roster.Limits.SharePercent is { } share
                ? [string.Create(CultureInfo.InvariantCulture, $"share_percent: {share}")]
                : Array.Empty<string>(),
        ];
        text.Append($"limits: {{ {string.Join(", ", limits)} }}\n");
        var rates = (_roster.Pay?.Rates ?? []).Where(rate =>
            _roster.SeatIndex(rate.Seat.Value) < _roster.Seats.Length
        );
        if (rates.Any())
        {
            text.Append($"pay:\n  currency: {_roster.Pay!.Currency}\n  hourly:\n");
            foreach (var rate in rates)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    {rate.Seat.Value}: {{ weekday: {rate.Weekday}, weekend: {rate.Weekend}, holiday: {rate.Holiday} }}\n"
                );
            }
        }
    }

    private void Week(StringBuilder text, ProposedWeek week)
    {
        var begins = week.From.InZone(_roster.Zone).Date;
        var holidays = week
            .Holidays.Select(day => day.Name.In(_language))
            .Distinct(StringComparer.Ordinal);
        var note = string.Join(
            ", ",
            holidays.Prepend(begins.ToString("MM-dd", CultureInfo.InvariantCulture))
        );
        foreach (var seat in _roster.Seats.Skip(week.Holders.Length))
        {
            text.Append($"  # {RosterGapStory.Of(catalog, proposal, week, seat).In(_language)}\n");
        }
        if (week.Holders.IsEmpty)
        {
            return;
        }
        var holders = week.Holders.Select(
            (person, seat) => $"{_roster.Seats[seat].Id}: {YamlText.Of(person.Value)}"
        );
        text.Append($"  - week: {week.Week} # {note}\n")
            .Append($"    seats: {{ {string.Join(", ", holders)} }}\n");
    }

    private string Name(Seat seat) =>
        seat.Name.Any is { } any ? YamlText.Of(any)
        : catalog.Handbook.Locales.Length > 1
            ? $"{{ ko: {YamlText.Of(seat.Name.In(Language.Korean))}, en: {YamlText.Of(seat.Name.In(Language.English))} }}"
        : YamlText.Of(seat.Name.In(_language));

    private static string Day(IsoDayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    private static string At(LocalTime time) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);

    private static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    private static string Minutes(Duration length) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)length.TotalMinutes}m");
}
