using System.Buffers;
using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Api;
using IncidentDocs.Site.Calendars;
using IncidentDocs.Site.Feeds;
using IncidentDocs.Site.Model.Pages;
using IncidentDocs.Site.Model.Pages.Paper;
using IncidentDocs.Site.Model.Pages.Reports;
using IncidentDocs.Site.Offline;
using IncidentDocs.Site.OnCall;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Twins;

namespace IncidentDocs.Site.Model;

/// <summary>Turns the facts of a handbook into the files of its site. Nothing is rendered here: each file is built, rendered and forgotten when the publisher asks for it.</summary>
public static class SiteModelBuilder
{
    /// <summary>The files of the site.</summary>
    /// <param name="facts">The facts, of the audience that the site is for.</param>
    /// <param name="sources">The handbook's files; those below <c>content/</c> that are no documents are carried along.</param>
    /// <param name="templates">Templates, words and style sheet.</param>
    /// <param name="options">How the site is built.</param>
    public static OutputSet Build(
        HandbookFacts facts,
        SourceSet sources,
        SiteTemplates templates,
        SiteOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(options);
        var trees = Trees(facts, sources, templates, options);
        var site = trees[0].Site;
        var files = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        var intros = Intros(site);
        AddPages(files, site, intros, templates.Renderer);
        var pages = files.Keys.Where(TwinFiles.Has).ToList();
        foreach (var file in FeedFiles.Of(site, pages))
        {
            files.TryAdd(file.Path, file);
        }
        foreach (var asset in templates.Assets)
        {
            files.TryAdd(asset.Path, PrintFooter.With(trees.Select(tree => tree.Site), asset));
        }
        foreach (var file in CalendarFiles.Of(site).Concat(ApiFiles.Of(site)))
        {
            files.TryAdd(file.Path, file);
        }
        foreach (var (tree, renderer) in trees)
        {
            if (!tree.Tree.IsFirst)
            {
                AddPages(files, tree, intros, renderer);
            }
            foreach (
                var file in OnCallFiles
                    .Of(tree)
                    .Concat(options.IsPagesOnly ? [] : SearchPages.Files(tree))
                    .Append(LlmsFile.Of(tree, pages))
            )
            {
                var path = tree.Tree.PathOf(file.Path);
                files.TryAdd(path, file with { Path = path });
            }
        }
        foreach (var file in site.Targets.Files)
        {
            var path = SitePaths.OfFile(file.Path);
            if (OutputPath.Fault(path) is null)
            {
                files.TryAdd(path, new OutputFile(path, writer => Copy(file, writer)));
            }
        }
        if (!options.IsPagesOnly)
        {
            files.TryAdd(OfflineFiles.Worker, OfflineFiles.Of(site, sources, [.. files.Values]));
        }
        return OutputSet.Of(files.Values);
    }

    /// <summary>A tree a language, each with what renders it; the first one is the site's root.</summary>
    private static ImmutableArray<(SiteSource Site, SiteRenderer Renderer)> Trees(
        HandbookFacts facts,
        SourceSet sources,
        SiteTemplates templates,
        SiteOptions options
    )
    {
        var first = new SiteSource(facts, sources, templates.Renderer.Words, options);
        if (templates.Others.IsEmpty)
        {
            return [(first, templates.Renderer)];
        }
        ImmutableArray<(SiteTree Tree, SiteRenderer Renderer)> trees =
        [
            (first.Tree, templates.Renderer),
            .. templates.Others.Select(other => (SiteTree.Other(other.Words.Language), other)),
        ];
        ImmutableArray<(SiteTree, Words)> words =
        [
            .. trees.Select(each => (each.Tree, each.Renderer.Words)),
        ];
        return
        [
            .. trees.Select(each =>
                (first.For(each.Renderer.Words, each.Tree, words), each.Renderer)
            ),
        ];
    }

    private static void AddPages(
        Dictionary<string, OutputFile> files,
        SiteSource site,
        Dictionary<string, string> intros,
        SiteRenderer renderer
    )
    {
        foreach (var plan in Plan(site).Concat(ProsePageBuilder.Plan(site)))
        {
            // Two documents that meet at one path are a finding long before (DOC006); the first one stands.
            var isPage =
                OutputPath.Fault(site.Tree.PathOf(plan.Path)) is null
                && (site.Tree.IsFirst || TwinFiles.Has(plan.Path));
            if (isPage)
            {
                var intro = intros.GetValueOrDefault(plan.Path);
                foreach (var file in FilesOf(site, plan, intro, renderer))
                {
                    files.TryAdd(file.Path, file);
                }
            }
        }
    }

    private static IEnumerable<PagePlan> Plan(SiteSource site) =>
        [
            HomePages.Plan(),
            .. AboutPages.Plan(),
            SearchPages.Plan(),
            BoardPages.Plan(),
            .. ContactPages.Plan(site),
            .. PolicyPages.Plan(site),
            .. EscalationPages.Plan(site),
            .. TeamPages.Plan(site),
            .. PeoplePages.Plan(site),
            .. ServicePages.Plan(site),
            .. RosterPages.Plan(site),
            .. RunbookPages.Plan(site),
            .. AlertPages.Plan(site),
            .. IncidentPages.Plan(site),
            .. DrillPages.Plan(site),
            .. ChecklistPages.Plan(site),
            .. ReportPages.Plan(site),
            .. PaperPages.Plan(site),
        ];

    // A Markdown file at the path of a page that the tool makes (content/board.md) introduces that page.
    private static Dictionary<string, string> Intros(SiteSource site)
    {
        var made = Plan(site).Select(plan => plan.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var intros = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in site.Catalog.Pages)
        {
            var path = SitePaths.OfPage(page.Path);
            if (made.Contains(path))
            {
                intros.TryAdd(path, page.Path);
            }
        }
        return intros;
    }

    /// <summary>A page and its twin, both made of one model.</summary>
    private static IEnumerable<OutputFile> FilesOf(
        SiteSource site,
        PagePlan plan,
        string? intro,
        SiteRenderer renderer
    )
    {
        var path = site.Tree.PathOf(plan.Path);
        if (!TwinFiles.Has(plan.Path))
        {
            return
            [
                new OutputFile(path, writer => Render(renderer, Built(site, plan, intro), writer)),
            ];
        }
        var built = new TwiceAsked<BuiltPage>(
            () => Built(site, plan, intro),
            isKept: !site.Options.IsPagesOnly
        );
        return
        [
            new OutputFile(path, writer => Render(renderer, built.Take(), writer)),
            TwinFiles.Of(
                path,
                writer => Render(renderer, built.Take(), writer, SiteRenderer.TwinLayout)
            ),
        ];
    }

    private static void Render(
        SiteRenderer renderer,
        BuiltPage page,
        IBufferWriter<byte> writer,
        string layout = SiteRenderer.Layout
    ) => renderer.Render(page.Frame, page.Template, page.Model, writer, layout);

    private static BuiltPage Built(SiteSource site, PagePlan plan, string? intro)
    {
        var place = new Place(site, plan.Path);
        var page = plan.Build(place);
        var frame = page.Frame with
        {
            // Whoever finds the page by a search engine reads whose it is.
            Description = page.Frame.Description ?? $"{page.Frame.Title} · {site.Title}",
            Twin = TwinFiles.Has(plan.Path) ? TwinFiles.NameOf(plan.Path) : null,
            Address =
                site.Options.BaseUrl is { } address && TwinFiles.Has(plan.Path)
                    ? site.Tree.AddressOf(address, plan.Path)
                    : null,
            Feeds = FeedFiles.Links(place),
            Untranslated =
                site.Trees.Length > 1
                    ? page.Frame.Untranslated
                        ?? ProseLanguages.Missing(site, page.Frame.Source, plan.Path)
                    : null,
            Intro = intro is null ? page.Frame.Intro : place.Body(intro),
            Changes = page.Frame.Source is { } source ? ChangeNotes.Of(place, source) : null,
        };
        return page with { Frame = frame };
    }

    private static void Copy(SourceFile file, IBufferWriter<byte> writer) =>
        writer.Write(file.Read());
}
