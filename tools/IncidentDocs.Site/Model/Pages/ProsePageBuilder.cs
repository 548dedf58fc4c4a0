using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Rules;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Pages of prose: stages of the process, rule pages, and every other Markdown file.</summary>
internal static class ProsePageBuilder
{
    /// <summary>The pages, and the lists that lead to them.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        if (!site.ProcessPages.IsEmpty)
        {
            yield return new PagePlan(SitePaths.Process, ProcessIndex);
        }
        if (!site.PlainPages.IsEmpty)
        {
            yield return new PagePlan(SitePaths.Documents, Documents);
        }
        if (!site.RulePages.IsEmpty)
        {
            yield return new PagePlan(SitePaths.Rules, Rules);
        }
        foreach (var page in site.Catalog.Pages)
        {
            yield return new PagePlan(SitePaths.OfPage(page.Path), place => Page(place, page));
        }
    }

    private static BuiltPage Page(Place place, Page page) =>
        ProsePages.IsRule(page) ? Rule(place, page)
        : ProsePages.IsProcess(page) ? Stage(place, page)
        : Plain(place, page);

    private static PageFrame Frame(Place place, Page page, string kind, Link above) =>
        Frames.Of(place, kind, ProsePages.Title(place, page), above) with
        {
            Description = page.Summary is { } summary ? place.Text(summary) : null,
            Source = page.Path,
        };

    private static RawHtml Body(Place place, Page page)
    {
        var summary = place.Paragraph(page.Summary).Html;
        return new RawHtml(summary + place.Body(page.Path)?.Html);
    }

    private static BuiltPage Plain(Place place, Page page)
    {
        var above = place.To(place.Words.Of("nav.pages"), SitePaths.Documents);
        var frame = Frame(place, page, "page", above) with
        {
            Contents = Contents.Listed(MarkdownBody.Contents(place.Document(page.Path))),
        };
        return new BuiltPage(frame, "pages/page.html", new TextPage(Body(place, page)));
    }

    private static BuiltPage Rule(Place place, Page page)
    {
        var words = place.Words;
        var level = DescriptorCatalog.Find(page.Code!)?.Level;
        var frame = Frame(
            place,
            page,
            "rule",
            place.To(words.Of("nav.rules"), SitePaths.Rules)
        ) with
        {
            Status = level is { } found ? new StatusLine([Level(place, found)], []) : null,
            Contents = Contents.Listed(MarkdownBody.Contents(place.Document(page.Path))),
        };
        return new BuiltPage(
            frame,
            "pages/rule.html",
            new RulePage(place.Body(page.Path) ?? RawHtml.Empty)
        );
    }

    private static Badge Level(Place place, Core.Diagnostics.Level level) =>
        new(
            place.Words.Of("level", Words<Core.Diagnostics.Level>.Of(level)),
            level switch
            {
                Core.Diagnostics.Level.Error => "danger",
                Core.Diagnostics.Level.Warning => "warning",
                _ => "neutral",
            }
        );

    private static BuiltPage Stage(Place place, Page page)
    {
        var words = place.Words;
        var number = 0;
        var stages = place.Site.ProcessPages.Select(stage =>
            place.To(ProsePages.Title(place, stage), SitePaths.OfPage(stage.Path))
        );
        var frame = Frame(
            place,
            page,
            "process",
            place.To(words.Of("nav.process"), SitePaths.Process)
        ) with
        {
            Contents = Contents.Listed(
                page.Steps.IsEmpty ? [] : [Contents.Of(words.Of("process.steps"), "steps")],
                MarkdownBody.Contents(place.Document(page.Path)),
                page.DetectionMethods.IsEmpty
                    ? []
                    : [Contents.Of(words.Of("process.methods"), "methods")]
            ),
        };
        var model = new ProcessPage(Body(place, page), [.. stages])
        {
            Current = place.Href(place.Path),
            Steps =
            [
                .. page.Steps.Select(step => new ProcessStep(++number, place.Text(step.Name))
                {
                    What = place.Line(step.What),
                    Role = step.Role is { } role ? place.Role(role.Value) : null,
                }),
            ],
            Methods = page.DetectionMethods.IsEmpty ? null : Methods(place, page),
        };
        return new BuiltPage(frame, "pages/process.html", model);
    }

    private static DataTable Methods(Place place, Page page) =>
        new(
            place.Words.Of("process.methods"),
            [
                new(place.Words.Of("column.method")),
                new(place.Words.Of("column.tools")),
                new(place.Words.Of("column.description")),
            ],
            [
                .. page.DetectionMethods.Select(method => new TableRow([
                    Cell.Of(place.Text(method.Name)),
                    Cell.Of(string.Join(", ", method.Tools.Select(place.Text))),
                    Cell.Of(place.Line(method.Description)),
                ])
                {
                    Id = Anchors.Of(method.Id.Value),
                }),
            ]
        );

    private static BuiltPage ProcessIndex(Place place)
    {
        var title = place.Words.Of("nav.process");
        return List(
            place,
            "page",
            title,
            [Section(place, "stages", title, place.Site.ProcessPages)]
        );
    }

    private static BuiltPage Documents(Place place)
    {
        var sections = place
            .Site.PlainPages.GroupBy(
                page => HandbookPath.FolderOf(page.Path),
                StringComparer.Ordinal
            )
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(
                (group, at) =>
                    Section(place, $"folder-{at + 1}", FolderTitle(place, group.Key), group)
            );
        return List(place, "documents", place.Words.Of("nav.pages"), [.. sections]);
    }

    private static string FolderTitle(Place place, string folder) =>
        folder.Contains('/', StringComparison.Ordinal)
            ? folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..]
            : place.Words.Of("nav.pages");

    private static BuiltPage Rules(Place place)
    {
        var title = place.Words.Of("nav.rules");
        var section = Sections.Of(
            "rules",
            title,
            [
                new(place.Words.Of("column.code")) { IsNarrow = true },
                new(place.Words.Of("column.level")),
                new(place.Words.Of("column.meaning")),
            ],
            place
                .Site.RulePages.OrderBy(page => page.Code, StringComparer.Ordinal)
                .Select(page =>
                    Sections.Row(
                        Cell.Of(place.To(page.Code!, SitePaths.OfPage(page.Path))),
                        Cell.Of(
                            DescriptorCatalog.Find(page.Code!)?.Level is { } level
                                ? Level(place, level)
                                : null
                        ),
                        Cell.Of(
                            place.Text(page.Summary) is { Length: > 0 } summary
                                ? summary
                                : ProsePages.Title(place, page)
                        )
                    )
                )
        )!;
        return new BuiltPage(
            Frames.Of(place, "reference", title),
            "pages/reference.html",
            new ListPage([section])
        );
    }

    private static BuiltPage List(
        Place place,
        string kind,
        string title,
        IReadOnlyList<PageSection> sections
    ) =>
        new(
            Frames.Of(place, kind, title) with
            {
                Contents = Contents.Listed(Contents.Of(sections)),
            },
            "pages/page.html",
            new TextPage(RawHtml.Empty) { Sections = sections }
        );

    private static PageSection Section(
        Place place,
        string id,
        string title,
        IEnumerable<Page> pages
    ) =>
        Sections.Of(
            id,
            title,
            [new(place.Words.Of("column.document")), new(place.Words.Of("column.summary"))],
            pages.Select(page =>
                Sections.Row(
                    Cell.Of(place.To(ProsePages.Title(place, page), SitePaths.OfPage(page.Path))),
                    Cell.Of(place.Line(page.Summary))
                )
            )
        )!;
}
