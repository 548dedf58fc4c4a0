using IncidentDocs.Site.Charts;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages.Reports;

/// <summary>What each roster asks of its people.</summary>
/// <param name="place">The page.</param>
internal sealed class LoadCharts(Place place)
{
    private const int MostPeople = 12;

    /// <summary>A chart a roster: hours a person, those with most first.</summary>
    public IReadOnlyList<ChartFrame> Charts() =>
        [
            .. place
                .Catalog.Rosters.Select(roster => place.Site.Facts.OnCall.Loads[roster.Id])
                .Where(load => load.People.Count(person => person.Hours > Duration.Zero) > 1)
                .Select(load =>
                {
                    var words = place.Words;
                    var people = load
                        .People.Where(person => person.Hours > Duration.Zero)
                        .OrderByDescending(person => person.Hours)
                        .ThenBy(person => person.Person.Value, StringComparer.Ordinal)
                        .ToList();
                    var shown = people.Take(MostPeople).ToList();
                    var name = place.Roster(load.Roster).Text;
                    return ChartFrames.Of(
                        new ChartData(
                            words.With("report.load", name),
                            words.Of("nav.people"),
                            [.. shown.Select(person => place.Person(person.Person).Text)],
                            [
                                new(
                                    words.Of("load.hours"),
                                    ChartShape.Bar,
                                    [
                                        .. shown.Select(person =>
                                            (double?)Math.Round(person.Hours.TotalHours, 1)
                                        ),
                                    ]
                                ),
                            ]
                        )
                        {
                            AreNames = true,
                        },
                        words.With(
                            "report.load_sentence",
                            place.Times.Day(place.Times.DayOf(load.From)).Text,
                            place.Times.Day(place.Times.DayOf(load.To - Duration.Epsilon)).Text,
                            people.Count,
                            (int)Math.Round(people[0].Hours.TotalHours),
                            (int)Math.Round(people[^1].Hours.TotalHours),
                            load.Fairness
                        )
                    );
                }),
        ];
}
