using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Severities, matrix, war room, causes, release dates.</summary>
internal static class PolicyPages
{
    /// <summary>The pages of the policies that there are.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        var catalog = site.Catalog;
        if (catalog.Severities.Count > 0)
        {
            yield return new PagePlan(SitePaths.Severities, Severities);
        }
        if (catalog.Matrix is { } matrix)
        {
            yield return new PagePlan(SitePaths.Matrix, place => Matrix(place, matrix));
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

    /// <summary>The matrix, each cell leading to its severity.</summary>
    public static SeverityMatrix MatrixOf(Place place, ImpactMatrix matrix)
    {
        var users = Enum.GetValues<UserImpact>();
        return new SeverityMatrix(
            place.Words.Of("severity.matrix_caption"),
            [.. matrix.UserNames.Select(place.Text)],
            [
                .. Enum.GetValues<BusinessImpact>()
                    .Select(business => new MatrixRow(
                        place.Text(matrix.BusinessNames[(int)business]),
                        [.. users.Select(user => CellOf(place, matrix.Find(business, user)))]
                    )),
            ]
        );
    }

    private static Views.Pieces.MatrixCell CellOf(
        Place place,
        Core.Model.Policy.MatrixCell? cell
    ) =>
        cell is null
            ? new Views.Pieces.MatrixCell(
                new Badge("–", "neutral"),
                place.Href(SitePaths.Severities)
            )
            : new Views.Pieces.MatrixCell(
                place.Severity(cell.Severity.Value),
                place.Href(SitePaths.Of(cell.Severity.Value))
            );

    private static BuiltPage Severities(Place place)
    {
        var words = place.Words;
        var severities = place.Catalog.Severities;
        var table = new DataTable(
            words.Of("severity.overview"),
            [
                new(words.Of("column.severity")),
                new(words.Of("severity.definition")),
                new(words.Of("severity.affected")),
                new(words.Of("severity.respond")),
                new(words.Of("severity.recover")),
            ],
            [
                .. severities.Select(severity =>
                    Sections.Row(
                        new TableCell([
                            Cell.Part(place.Severity(severity.Id)),
                            Cell.Part(place.Text(severity.Name)),
                        ]),
                        Cell.Of(place.Line(severity.Definition)),
                        Cell.Of(place.Text(severity.Affected)),
                        Cell.Of(place.Times.Deadline(severity.RespondWithin)),
                        Cell.Of(place.Times.Deadline(severity.RecoverWithin))
                    )
                ),
            ]
        );
        var rows = severities.Select(severity => SeverityRowOf(place, severity)).ToList();
        var frame = Frames.Of(place, "severities", words.Of("nav.severities")) with
        {
            Contents = Contents.Listed(
                [Contents.Of(words.Of("severity.overview"), "overview")],
                rows.Select(row => Contents.Of($"{row.Badge.Text} {row.Name}", row.Id))
            ),
            Source = severities[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/severities.html", new SeveritiesPage(table, rows));
    }

    private static SeverityRow SeverityRowOf(Place place, Severity severity) =>
        new(
            severity.Id.Value,
            place.Severity(severity.Id) with
            {
                Href = null,
            },
            place.Text(severity.Name),
            place.Paragraph(severity.Definition),
            place.Text(severity.Affected),
            place.Times.Deadline(severity.RespondWithin),
            place.Times.Deadline(severity.RecoverWithin),
            [.. severity.Examples.Select(place.Text)],
            SeverityFacts(place, severity)
        );

    private static IReadOnlyList<Fact> SeverityFacts(Place place, Severity severity)
    {
        var (words, references) = (place.Words, place.Site.References);
        var room = place.Catalog.WarRoom;
        var cadence = room?.UpdateEvery.FirstOrDefault(update =>
            update.Severity.Value == severity.Id
        );
        var opens = room?.Severities.Ids().Contains(severity.Id) == true;
        return Sections.Facts(
            Sections.Fact(
                words.Of("nav.war_room"),
                opens ? Cell.Part(place.To(words.Of("war_room.opens"), SitePaths.WarRoom)) : null
            ),
            Sections.Fact(
                words.Of("war_room.cadence"),
                cadence is null ? null : words.With("time.every", place.Times.Policy(cadence.Every))
            ),
            Sections.Fact(
                words.Of("nav.escalation"),
                place.Catalog.Escalation is null
                    ? null
                    : Cell.Part(
                        place.To(
                            words.Of("escalation.ladder"),
                            $"{SitePaths.Escalation}#{severity.Id}"
                        )
                    )
            ),
            Sections.Fact(
                words.Of("nav.checklists"),
                Cell.Links(
                    place
                        .Catalog.Checklists.Where(list => list.Severity?.Value == severity.Id)
                        .Select(list => place.Checklist(list.Id))
                )
            ),
            Sections.Fact(
                words.Of("nav.runbooks"),
                Cell.Links(
                    references
                        .RunbooksBySeverity[severity.Id]
                        .Select(runbook => place.Runbook(runbook.Id))
                )
            ),
            Sections.Fact(
                words.Of("nav.incidents"),
                Cell.Links(
                    references
                        .Incidents.Where(incident => incident.Severity.Value == severity.Id)
                        .Select(incident => place.Incident(incident.Id))
                )
            )
        );
    }

    private static BuiltPage Matrix(Place place, ImpactMatrix matrix)
    {
        var words = place.Words;
        var frame = Frames.Of(place, "matrix", words.Of("nav.matrix")) with
        {
            Source = matrix.Location.Path,
        };
        // The names are the handbook's; what each means is told by the words of the interface.
        var model = new MatrixPage(
            MatrixOf(place, matrix),
            Sections.Facts([
                .. Enum.GetValues<BusinessImpact>()
                    .Select(value =>
                        Sections.Fact(
                            place.Text(matrix.BusinessNames[(int)value]),
                            words.Of("impact_business", Words<BusinessImpact>.Of(value))
                        )
                    ),
            ]),
            Sections.Facts([
                .. Enum.GetValues<UserImpact>()
                    .Select(value =>
                        Sections.Fact(
                            place.Text(matrix.UserNames[(int)value]),
                            words.Of("impact_users", Words<UserImpact>.Of(value))
                        )
                    ),
            ])
        );
        return new BuiltPage(frame, "pages/matrix.html", model);
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
                        Id = cause.Id.Value,
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
