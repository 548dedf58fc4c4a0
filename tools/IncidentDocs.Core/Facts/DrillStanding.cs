using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Drills;

namespace IncidentDocs.Core.Facts;

/// <summary>How a type of drill stands: plan against results, by the calendar.</summary>
/// <param name="Type">The type.</param>
/// <param name="Counts">The periods looked at, oldest first, the running one last; none for what goes on all the time without a number.</param>
public sealed record DrillStanding(DrillType Type, ImmutableArray<DrillCount> Counts)
{
    /// <summary>
    /// Periods that ended with too few drills and were not made up for. What a later period holds beyond its own need makes up for the oldest miss.
    /// </summary>
    public ImmutableArray<CalendarPeriod> Missed
    {
        get
        {
            var owed = new List<CalendarPeriod>();
            foreach (var count in Counts)
            {
                var surplus = Math.Max(0, count.Held - count.Needed);
                owed.RemoveRange(0, Math.Min(surplus, owed.Count));
                if (count.IsOver)
                {
                    owed.AddRange(
                        Enumerable.Repeat(count.Period, Math.Max(0, count.Needed - count.Held))
                    );
                }
            }
            return [.. owed.Distinct()];
        }
    }

    /// <summary>The standing of every planned type.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="calendar">The handbook's calendar, for local days.</param>
    /// <param name="today">Today in the handbook's zone.</param>
    /// <param name="periods">How many ended periods are looked at; those that began before the handbook do not count.</param>
    public static ImmutableArray<DrillStanding> Of(
        Catalog catalog,
        BusinessCalendar calendar,
        LocalDate today,
        int periods
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (catalog.DrillPlan is not { } plan)
        {
            return [];
        }
        var held = catalog.Drills.ToLookup(
            drill => drill.Type.Value,
            drill => calendar.LocalDay(drill.At.ToInstant())
        );
        return
        [
            .. plan.Types.Select(type => new DrillStanding(
                type,
                Count(type, [.. held[type.Id]], catalog.Handbook.CreatedOn, today, periods)
            )),
        ];
    }

    private static ImmutableArray<DrillCount> Count(
        DrillType type,
        ImmutableArray<LocalDate> held,
        LocalDate since,
        LocalDate today,
        int periods
    )
    {
        var needed = type.AtLeast ?? (type.Every == DrillPeriod.Continuous ? 0 : 1);
        if (needed == 0)
        {
            return [];
        }
        var counts = new List<DrillCount>();
        var period = CalendarPeriod.Of(type.Every, today);
        for (var left = periods; left >= 0 && period.First >= since; left--)
        {
            var within = period;
            counts.Add(
                new DrillCount(period, needed, held.Count(within.Contains), period.Last < today)
            );
            period = period.Previous;
        }
        counts.Reverse();
        return [.. counts];
    }
}
