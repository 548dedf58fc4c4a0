using System.Globalization;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>What the rosters ask of a person over their plans.</summary>
internal static class PersonLoads
{
    /// <summary>A row a roster; null where none asks anything.</summary>
    public static PageSection? Section(Place place, Person person)
    {
        var words = place.Words;
        return Sections.Of(
            "load",
            words.Of("section.load"),
            [
                new(words.Of("column.roster")),
                new(words.Of("load.period")),
                new(words.Of("load.hours")) { IsNumber = true },
                new(words.Of("load.share")) { IsNumber = true },
                new(words.Of("load.nights")) { IsNumber = true },
                new(words.Of("load.weekend_days")) { IsNumber = true },
                new(words.Of("load.holiday_days")) { IsNumber = true },
                new(words.Of("load.consecutive_weeks")) { IsNumber = true },
                new(words.Of("load.pages")) { IsNumber = true },
            ],
            place.Catalog.Rosters.SelectMany(roster => Rows(place, roster.Id, person))
        );
    }

    private static IEnumerable<TableRow> Rows(
        Place place,
        Core.Model.Id<Core.Model.OnCall.Roster> roster,
        Person person
    )
    {
        var load = place.Site.Facts.OnCall.Loads[roster];
        return load
            .People.Where(found => found.Person == person.Id)
            .Select(found =>
                Sections.Row(
                    Cell.Of(place.Roster(roster)),
                    Cell.Of([
                        Cell.Part(place.Times.Day(place.Times.DayOf(load.From))),
                        Cell.Part("–"),
                        Cell.Part(place.Times.Day(place.Times.DayOf(load.To - Duration.Epsilon))),
                    ]),
                    Cell.Of(Number((decimal)found.Hours.TotalHours)),
                    Cell.Of(Number(found.SharePercent) + "%"),
                    Cell.Of(found.Nights),
                    Cell.Of(found.WeekendDays),
                    Cell.Of(found.HolidayDays),
                    Cell.Of(found.ConsecutiveWeeks),
                    Cell.Of(found.Pages)
                )
            );
    }

    private static string Number(decimal number) =>
        number.ToString("#,##0.#", CultureInfo.InvariantCulture);
}
