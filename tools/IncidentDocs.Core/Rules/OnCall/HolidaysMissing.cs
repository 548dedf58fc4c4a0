using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC006: no holidays for a year that a roster reaches.</summary>
public sealed class HolidaysMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC006",
            "holidays-missing",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "편성이 닿는 해에 공휴일이 한 날도 적혀 있지 않다.",
                "A roster reaches a year of which no public holiday is written."
            ),
            new Message(
                "공휴일을 모르면 그날을 업무 시간으로 보아 담당자만 부른다.",
                "Without them a holiday counts as a business day, and the wrong people are called."
            ),
            new Message(
                "oncall/holidays에 그 해의 공휴일을 적는다.",
                "Write the holidays of that year under oncall/holidays."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster", "holiday", "handbook"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .Catalog.Rosters.Where(IsByHoliday)
            .SelectMany(roster =>
                Years(facts, roster).Select(year => Found(facts.Catalog, roster, year))
            )
            .OfType<Diagnostic>();

    private static bool IsByHoliday(Roster roster) =>
        !roster.Holidays.IsEmpty
        || roster.Hours.Kind == OnCallHoursKind.OffHours
        || roster.Layers.Any(layer => layer.Hours.Kind == OnCallHoursKind.OffHours);

    private static IEnumerable<int> Years(HandbookFacts facts, Roster roster)
    {
        var shifts = facts.Schedules[roster.Id];
        if (shifts.IsEmpty)
        {
            return [];
        }
        var first = facts.AsOf.InZone(roster.Zone).Year;
        var last = (shifts.Max(shift => shift.To) - Duration.Epsilon).InZone(roster.Zone).Year;
        return last < first ? [] : Enumerable.Range(first, last - first + 1);
    }

    private Diagnostic? Found(Catalog catalog, Roster roster, int year)
    {
        var named = roster.Holidays.IsEmpty ? catalog.Handbook.Holidays : roster.Holidays;
        var calendars = named.IsEmpty
            ? [.. catalog.Holidays]
            : named.Select(name => catalog.Holidays.Find(name)).OfType<HolidayCalendar>().ToList();
        if (calendars.Exists(calendar => calendar.Days.Any(day => day.On.Year == year)))
        {
            return null;
        }
        return Found(
            roster.Holidays.IsEmpty ? roster.Location : roster.Holidays[0].Location,
            new Message(
                $"'{roster.Id}' 편성이 닿는 {year}년의 공휴일이 없음",
                $"roster '{roster.Id}' reaches {year}, of which there are no holidays"
            )
        );
    }
}
