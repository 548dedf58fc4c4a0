using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Definitions of the severities, and the matrix they follow from.</summary>
internal static class SeverityPages
{
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
                place.Href($"{SitePaths.Matrix}#{SeverityAnswers.IdOf(cell.Severity.Value)}")
            );

    /// <summary>The page of the definitions.</summary>
    public static BuiltPage Severities(Place place)
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
            Anchors.Of(severity.Id.Value),
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
                            $"{SitePaths.Escalation}#{Anchors.Of(severity.Id.Value)}"
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

    /// <summary>The page of the matrix.</summary>
    public static BuiltPage Matrix(Place place, ImpactMatrix matrix)
    {
        var words = place.Words;
        var frame = Frames.Of(place, "matrix", words.Of("nav.matrix")) with
        {
            Source = matrix.Location.Path,
            Scripts = ["matrix"],
            IsLive = SeatViews.AreLive(place),
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
            ]),
            place.Catalog.Handbook.Zone.Id,
            SeverityAnswers.Of(place)
        );
        return new BuiltPage(frame, "pages/matrix.html", model);
    }
}
