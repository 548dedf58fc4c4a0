using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>War room, causes, release dates; and which pages of the policy there are.</summary>
internal static class PolicyPages
{
    /// <summary>The pages of the policies that there are.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        var catalog = site.Catalog;
        if (catalog.Severities.Count > 0)
        {
            yield return new PagePlan(SitePaths.Severities, SeverityPages.Severities);
        }
        if (catalog.Matrix is { } matrix)
        {
            yield return new PagePlan(
                SitePaths.Matrix,
                place => SeverityPages.Matrix(place, matrix)
            );
        }
        if (catalog.WarRoom is { } room)
        {
            yield return new PagePlan(SitePaths.WarRoom, place => WarRoom(place, room));
        }
        if (catalog.Causes.Count > 0)
        {
            yield return new PagePlan(SitePaths.Causes, Causes);
        }
        if (!catalog.Releases.IsEmpty)
        {
            yield return new PagePlan(SitePaths.Releases, Releases);
        }
    }

    private static BuiltPage WarRoom(Place place, WarRoomPolicy room)
    {
        var words = place.Words;
        var facts = Sections.Facts(
            Sections.Fact(
                words.Of("war_room.when"),
                room.Severities.Ids().Select(id => Cell.Part(place.Severity(id)))
            ),
            Sections.Fact(words.Of("war_room.channel"), Cell.Typed(room.Channel)),
            Sections.Fact(
                words.Of("war_room.tools"),
                string.Join(", ", room.Tools.Select(place.Text))
            )
        );
        var cadence = new DataTable(
            words.Of("war_room.cadence"),
            [new(words.Of("column.severity")), new(words.Of("war_room.every"))],
            [
                .. room.UpdateEvery.Select(update =>
                    Sections.Row(
                        Cell.Of(place.Severity(update.Severity.Value)),
                        Cell.Of(words.With("time.every", place.Times.Policy(update.Every)))
                    )
                ),
            ]
        );
        var frame = Frames.Of(place, "war-room", words.Of("nav.war_room")) with
        {
            Source = room.Location.Path,
        };
        var model = new WarRoomPage(
            facts,
            cadence,
            RequiredRoles(place, room),
            [.. room.Rules.Select(place.LineOrEmpty)]
        );
        return new BuiltPage(frame, "pages/war-room.html", model);
    }

    private static DataTable RequiredRoles(Place place, WarRoomPolicy room) =>
        new(
            place.Words.Of("war_room.roles"),
            [
                new(place.Words.Of("column.role")),
                new(place.Words.Of("column.holder")),
                new(place.Words.Of("column.phone")),
            ],
            [
                .. room
                    .RequiredRoles.Ids()
                    .Select(id =>
                    {
                        var role = place.Catalog.Roles.Find(id);
                        var holders = role is null ? [] : SeatViews.Holders(place, role);
                        return Sections.Row(
                            Cell.Of(place.Role(id)),
                            Cell.Of(Cell.Links(holders.Select(holder => holder.Person))),
                            Cell.Of(
                                Cell.Links(holders.Select(holder => holder.Phone).OfType<Link>())
                            )
                        );
                    }),
            ]
        );

    private static BuiltPage Causes(Place place)
    {
        var (words, references) = (place.Words, place.Site.References);
        var sections = place
            .Catalog.Causes.GroupBy(cause => cause.Group, StringComparer.Ordinal)
            .Select(group =>
                Sections.Of(
                    "group-" + group.Key,
                    words.Named("cause_group", group.Key),
                    [
                        new(words.Of("column.cause")),
                        new(words.Of("column.description")),
                        new(words.Of("nav.runbooks")),
                        new(words.Of("nav.incidents")),
                    ],
                    group.Select(cause => new TableRow([
                        Cell.Of(place.Text(cause.Name)),
                        Cell.Of(place.Line(cause.Description)),
                        Cell.Of(
                            Cell.Links(
                                references
                                    .RunbooksByCause[cause.Id]
                                    .Select(found => place.Runbook(found.Id))
                            )
                        ),
                        Cell.Of(
                            Cell.Links(
                                references
                                    .IncidentsByCause[cause.Id]
                                    .Select(found => place.Incident(found.Id))
                            )
                        ),
                    ])
                    {
                        Id = Anchors.Of(cause.Id.Value),
                    })
                )!
            )
            .ToList();
        var frame = Frames.Of(place, "causes", words.Of("nav.causes")) with
        {
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = place.Catalog.Causes[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/causes.html", new ListPage(sections));
    }

    private static BuiltPage Releases(Place place)
    {
        var words = place.Words;
        var section = Sections.Of(
            "releases",
            words.Of("nav.releases"),
            [new(words.Of("column.date")) { IsNarrow = true }, new(words.Of("column.name"))],
            place.Catalog.Releases.Select(release => new TableRow([
                Cell.Of(place.Times.DayWithAge(release.On)),
                Cell.Of(place.Text(release.Name)),
            ])
            {
                IsMuted = release.On < place.Site.Facts.Today,
            })
        )!;
        return new BuiltPage(
            Frames.Of(place, "releases", words.Of("nav.releases")),
            "pages/releases.html",
            new ListPage([section])
        );
    }
}
