using IncidentDocs.Core.Model;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Public holidays.</summary>
internal static class HolidayPages
{
    /// <summary>The page, year by year.</summary>
    public static BuiltPage Holidays(Place place)
    {
        var words = place.Words;
        var years = place
            .Catalog.Holidays.SelectMany(calendar =>
                calendar.Days.Select(day => (Calendar: calendar, Day: day))
            )
            .GroupBy(found => found.Day.On.Year)
            .OrderBy(group => group.Key);
        var sections = years
            .Select(year =>
                Sections.Of(
                    $"year-{year.Key}",
                    words.With("time.year", year.Key),
                    [
                        new(words.Of("column.date")) { IsNarrow = true },
                        new(words.Of("column.name")),
                        new(words.Of("column.calendar")),
                    ],
                    year.OrderBy(found => found.Day.On)
                        .Select(found => new TableRow([
                            Cell.Of(place.Times.Day(found.Day.On)),
                            found.Day.Substitute
                                ? new TableCell([
                                    Cell.Part(place.Text(found.Day.Name)),
                                    Cell.Part(new Badge(words.Of("oncall.substitute"), "neutral")),
                                ])
                                : Cell.Of(place.Text(found.Day.Name)),
                            Cell.Of(place.Text(found.Calendar.Name)),
                        ])
                        {
                            IsMuted = found.Day.On < place.Site.Facts.Today,
                        })
                )!
            )
            .ToList();
        var frame = Frames.Of(
            place,
            "holidays",
            words.Of("oncall.holidays"),
            place.To(words.Of("nav.rosters"), SitePaths.Rosters)
        ) with
        {
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = place.Catalog.Holidays[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/holidays.html", new ListPage(sections));
    }
}
