using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The rules of a roster: hours, hand-over, limits.</summary>
internal static class RosterRules
{
    private const int DaysOfTheWeek = 7;

    /// <summary>When shifts change.</summary>
    public static string Handover(Place place, Roster roster) =>
        place.Words.With(
            "oncall.handover_at",
            place.Times.Weekday(roster.Handover.Day),
            $"{roster.Handover.At.Hour:00}:{roster.Handover.At.Minute:00}"
        );

    /// <summary>The hours for which it answers.</summary>
    public static string Hours(Place place, Roster roster) => Hours(place, roster.Hours);

    private static string Hours(Place place, OnCallHours hours) =>
        hours.Kind switch
        {
            OnCallHoursKind.Always => place.Words.Of("oncall.hours_always"),
            OnCallHoursKind.OffHours => place.Words.With(
                "oncall.hours_off",
                Minutes(place.Catalog.Handbook.BusinessHours.From),
                Minutes(place.Catalog.Handbook.BusinessHours.To)
            ),
            _ => string.Join(
                ", ",
                hours.Windows.Select(window =>
                    $"{Days(place, window)}{Minutes(window.From)}–{Minutes(window.To)}"
                )
            ),
        };

    private static string Days(Place place, DailyWindow window) =>
        window.Days.Length == DaysOfTheWeek
            ? string.Empty
            : string.Join("·", window.Days.Select(place.Times.Weekday)) + " ";

    private static string Minutes(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    /// <summary>All rules, as facts.</summary>
    public static IReadOnlyList<Fact> Rules(Place place, Roster roster)
    {
        var (words, times) = (place.Words, place.Times);
        return Sections.Facts([
            Sections.Fact(words.Of("oncall.hours"), Hours(place, roster)),
            .. roster.Layers.Select(layer =>
                Sections.Fact(
                    place.Text(layer.Name),
                    $"{Hours(place, layer.Hours)} {layer.Zone.Id}"
                )
            ),
            Sections.Fact(words.Of("oncall.duty"), Cover(place, roster)),
            Sections.Fact(
                words.Of("oncall.acknowledge"),
                words.With("time.within", times.Policy(roster.AcknowledgeWithin))
            ),
            Sections.Fact(
                words.Of("oncall.escalate"),
                words.With("time.after", times.Policy(roster.EscalateAfter))
            ),
            Sections.Fact(words.Of("oncall.handover"), Handover(place, roster)),
            Sections.Fact(
                words.Of("oncall.handover_checklist"),
                roster.HandoverChecklist is { } list ? Cell.Part(place.Checklist(list.Value)) : null
            ),
            Sections.Fact(words.Of("oncall.limits"), string.Join(", ", Limits(place, roster))),
            Sections.Fact(
                words.Of("oncall.holidays"),
                place.Catalog.Holidays.Count > 0
                    ? Cell.Part(place.To(words.Of("oncall.holidays"), SitePaths.Holidays))
                    : null
            ),
            Sections.Fact(
                words.Of("oncall.notes"),
                place.Line(roster.Note) is { } note ? Cell.Part(note) : null
            ),
        ]);
    }

    private static Inline? Cover(Place place, Roster roster) =>
        roster.BusinessHours switch
        {
            { Person: { } person } => Cell.Part(place.Person(person.Value)),
            { Role: { } role } => Cell.Part(place.Role(role.Value)),
            { Roster: { } other } => Cell.Part(place.Roster(other.Value)),
            _ => null,
        };

    private static IEnumerable<string> Limits(Place place, Roster roster)
    {
        if (roster.Limits.ConsecutiveWeeks is { } weeks)
        {
            yield return place.Words.With("oncall.limit_weeks", weeks);
        }
        if (roster.Limits.SharePercent is { } share)
        {
            yield return place.Words.With("oncall.limit_share", share);
        }
    }
}
