using System.Buffers;
using System.Collections.Immutable;
using System.Text;
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
        var site = new SiteSource(facts, sources, templates.Renderer.Words, options);
        var files = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        var intros = Intros(site);
        foreach (var plan in Plan(site).Concat(ProsePageBuilder.Plan(site)))
        {
            // Two documents that meet at one path are a finding long before (DOC006); the first one stands.
            if (OutputPath.Fault(plan.Path) is null)
            {
                foreach (
                    var file in FilesOf(
                        site,
                        plan,
                        intros.GetValueOrDefault(plan.Path),
                        templates.Renderer
                    )
                )
                {
                    files.TryAdd(file.Path, file);
                }
            }
        }
        var pages = files.Keys.Where(TwinFiles.Has).ToList();
        foreach (var file in FeedFiles.Of(site, pages).Append(LlmsFile.Of(site, pages)))
        {
            files.TryAdd(file.Path, file);
        }
        foreach (var asset in templates.Assets)
        {
            files.TryAdd(asset.Path, WithPrintFooter(site, asset));
        }
        foreach (
            var file in OnCallFiles
                .Of(site)
                .Concat(CalendarFiles.Of(site))
                .Concat(ApiFiles.Of(site))
        )
        {
            files.TryAdd(file.Path, file);
        }
        foreach (var file in SearchPages.Files(site))
        {
            files.TryAdd(file.Path, file);
        }
        foreach (var file in site.Targets.Files)
        {
            var path = SitePaths.OfFile(file.Path);
            if (OutputPath.Fault(path) is null)
            {
                files.TryAdd(path, new OutputFile(path, writer => Copy(file, writer)));
            }
        }
        files.TryAdd(OfflineFiles.Worker, OfflineFiles.Of(site, sources, [.. files.Values]));
        return OutputSet.Of(files.Values);
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
        if (!TwinFiles.Has(plan.Path))
        {
            return
            [
                new OutputFile(
                    plan.Path,
                    writer => Render(renderer, Built(site, plan, intro), writer)
                ),
            ];
        }
        var built = new TwiceAsked<BuiltPage>(() => Built(site, plan, intro));
        return
        [
            new OutputFile(plan.Path, writer => Render(renderer, built.Take(), writer)),
            TwinFiles.Of(
                plan.Path,
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
            Twin = TwinFiles.Has(plan.Path) ? TwinFiles.NameOf(plan.Path) : null,
            Address =
                site.Options.BaseUrl is { } address && TwinFiles.Has(plan.Path)
                    ? FeedFiles.Address(address, plan.Path)
                    : null,
            Feeds = FeedFiles.Links(place),
            Intro = intro is null ? page.Frame.Intro : place.Body(intro),
            Changes = page.Frame.Source is { } source ? ChangeNotes.Of(place, source) : null,
        };
        return page with { Frame = frame };
    }

    private static void Copy(SourceFile file, IBufferWriter<byte> writer) =>
        writer.Write(file.Read());

    // Only a style sheet can write into the margin of a sheet of paper, so the footer is made for each handbook.
    private static OutputFile WithPrintFooter(SiteSource site, OutputFile asset)
    {
        if (!string.Equals(asset.Path, StyleSheet.Path, StringComparison.Ordinal))
        {
            return asset;
        }
        var print = Frames.Print(new Place(site, SitePaths.Home));
        var text =
            $"{print.Document} {print.Version} · {site.Words.With("frame.copied", print.Copied)}";
        return new OutputFile(
            asset.Path,
            writer =>
            {
                asset.Render(writer);
                Encoding.UTF8.GetBytes(
                    $"\n@page {{\n  @bottom-left {{\n    content: \"{CssText(text)}\";\n    font-size: 9pt;\n  }}\n}}\n",
                    writer
                );
            }
        );
    }

    private static string CssText(string text)
    {
        var css = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' or '<' || char.IsControl(letter))
            {
                css.Append('\\')
                    .Append(
                        ((int)letter).ToString(
                            "x",
                            System.Globalization.CultureInfo.InvariantCulture
                        )
                    )
                    .Append(' ');
            }
            else
            {
                css.Append(letter);
            }
        }
        return css.ToString();
    }
}
