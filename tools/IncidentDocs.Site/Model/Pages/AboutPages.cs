using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The handbook itself, and the page for an address that is not there.</summary>
internal static class AboutPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan() =>
        [new PagePlan(SitePaths.About, About), new PagePlan(SitePaths.NotFound, NotFound)];

    private static BuiltPage About(Place place)
    {
        var (words, handbook) = (place.Words, place.Catalog.Handbook);
        var isApproved =
            handbook.Approval is { } approval
            && string.Equals(
                approval.Version.Value,
                handbook.Version.Value,
                StringComparison.Ordinal
            );
        var (versions, commits) = (ChangeNotes.Versions(place), ChangeNotes.Commits(place));
        var frame = Frames.Of(place, "about", words.Of("nav.about")) with
        {
            Status = new StatusLine(
                [
                    new Badge(
                        words.Of(isApproved ? "about.approved" : "about.not_approved"),
                        isApproved ? "ok" : "warning"
                    ),
                ],
                Sections.Facts(Sections.Fact(words.Of("about.version"), handbook.Version.Value))
            ),
            Contents = Contents.Listed(
                [
                    Contents.Of(words.Of("about.purpose"), "purpose"),
                    Contents.Of(words.Of("about.scope"), "scope"),
                    Contents.Of(words.Of("about.documents"), "documents"),
                    Contents.Of(words.Of("about.revisions"), "revisions"),
                ],
                versions is null ? [] : [Contents.Of(words.Of("history.versions"), "versions")],
                commits is null ? [] : [Contents.Of(words.Of("history.commits"), "commits")]
            ),
            Source = handbook.Location.Path,
        };
        var model = new AboutPage(
            FactsOf(place, handbook),
            place.Paragraph(handbook.Purpose),
            Scope(place, handbook),
            Revisions(place, handbook),
            Documents(place, handbook)
        )
        {
            Versions = versions,
            Commits = commits,
        };
        return new BuiltPage(frame, "pages/about.html", model);
    }

    private static IReadOnlyList<Fact> FactsOf(Place place, Handbook handbook)
    {
        var words = place.Words;
        return Sections.Facts(
            Sections.Fact(words.Of("about.project"), place.Text(handbook.Project)),
            Sections.Fact(
                words.Of("about.code"),
                handbook.ProjectCode.Length > 0 ? Cell.Typed(handbook.ProjectCode) : null
            ),
            Sections.Fact(words.Of("about.version"), handbook.Version.Value),
            Sections.Fact(
                words.Of("incident.author"),
                handbook.Author.Value.Value is { Length: > 0 }
                    ? Cell.Part(place.Person(handbook.Author.Value))
                    : null
            ),
            Sections.Fact(
                words.Of("about.created"),
                Cell.Part(place.Times.Day(handbook.CreatedOn))
            ),
            Sections.Fact(
                words.Of("about.approval"),
                handbook.Approval is { } approval
                    ?
                    [
                        Cell.Part(place.Person(approval.By.Value)),
                        Cell.Part(place.Times.Day(approval.On)),
                        Cell.Muted(words.With("frame.version", approval.Version.Value)),
                    ]
                    : [Cell.Muted(words.Of("about.not_approved"))]
            )
        );
    }

    private static IReadOnlyList<Fact> Scope(Place place, Handbook handbook)
    {
        var words = place.Words;
        return handbook.Scope is not { } scope
            ? []
            : Sections.Facts(
                Sections.Fact(
                    words.Of("about.systems"),
                    List([.. scope.Systems.Select(place.LineOrEmpty)])
                ),
                Sections.Fact(
                    words.Of("about.infrastructure"),
                    string.Join(", ", scope.Infrastructure.Select(place.Text))
                ),
                Sections.Fact(
                    words.Of("service.environments"),
                    string.Join(
                        ", ",
                        scope.Environments.Select(name => words.Named("environment", name))
                    )
                ),
                Sections.Fact(
                    words.Of("nav.teams"),
                    Cell.Links(scope.Teams.Ids().Select(place.Team))
                )
            );
    }

    private static Inline? List(IReadOnlyList<RawHtml> lines) =>
        lines.Count == 0
            ? null
            : Cell.Part(
                new RawHtml(
                    $"<ul class=\"plain\">{string.Concat(lines.Select(line => $"<li>{line.Html}</li>"))}</ul>"
                )
            );

    private static DataTable Revisions(Place place, Handbook handbook) =>
        new(
            place.Words.Of("about.revisions"),
            [
                new(place.Words.Of("about.version")),
                new(place.Words.Of("column.date")) { IsNarrow = true },
                new(place.Words.Of("incident.author")),
                new(place.Words.Of("about.change")),
            ],
            [
                .. handbook
                    .Revisions.Reverse()
                    .Select(revision =>
                        Sections.Row(
                            Cell.Of(revision.Version),
                            Cell.Of(place.Times.Day(revision.Date)),
                            Cell.Of(place.Person(revision.By.Value)),
                            Cell.Of(place.Line(revision.Summary))
                        )
                    ),
            ]
        );

    private static DataTable Documents(Place place, Handbook handbook) =>
        new(
            place.Words.Of("about.documents"),
            [
                new(place.Words.Of("column.id")) { IsNarrow = true },
                new(place.Words.Of("column.document")),
                new(place.Words.Of("column.description")),
            ],
            [
                .. handbook.RelatedDocuments.Select(document =>
                    Sections.Row(
                        new TableCell([Cell.Typed(document.Id.Value)]),
                        Cell.Of(
                            document.Url is { } url && UrlPolicy.Check(url) == UrlVerdict.Web
                                ? new Link(place.Text(document.Title), url)
                                : new Link(place.Text(document.Title), null)
                        ),
                        Cell.Of(place.Line(document.Description))
                    )
                ),
            ]
        );

    private static BuiltPage NotFound(Place place)
    {
        var words = place.Words;
        List<Link> ways =
        [
            .. NotFoundWays(place, words).Select(way => place.To(way.Text, way.Target)),
        ];
        ways.Insert(1, Frames.Find(place));
        var frame = Frames.Of(place, "not-found", words.Of("not_found.title"));
        return new BuiltPage(
            frame,
            "pages/not-found.html",
            new NotFoundPage(
                ways,
                [
                    .. place.Site.Others.Select(other => new NotFoundText(
                        other.Tree.Code,
                        other.Words.Of("not_found.title"),
                        other.Words.Of("not_found.text"),
                        [
                            .. NotFoundWays(place, other.Words)
                                .Select(way => new Link(
                                    way.Text,
                                    place.SiteRoot + other.Tree.PathOf(way.Target)
                                )),
                        ]
                    )),
                ]
            )
        );
    }

    private static IEnumerable<(string Text, string Target)> NotFoundWays(Place place, Words words)
    {
        yield return (place.Catalog.Handbook.Title.In(words.Language), SitePaths.Home);
        if (place.Catalog.Escalation is not null)
        {
            yield return (words.Of("nav.escalation"), SitePaths.Escalation);
        }
    }
}
