using System.Collections.Immutable;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Diagrams;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>One page of the site: makes links and texts as they must stand on it. All links are relative, so that the site works anywhere.</summary>
/// <param name="site">What the site is made from.</param>
/// <param name="path">The page's path from the root of its language's tree.</param>
internal sealed class Place(SiteSource site, string path)
{
    // A web server shows the page for a missing address at any depth, so only that page needs to know where the site lies.
    private readonly string _root =
        site.Options.BasePath is { } served
        && string.Equals(path, SitePaths.NotFound, StringComparison.Ordinal)
            ? served
            : SitePaths.RootFrom(site.Tree.PathOf(path));
    private readonly string _tree = TreeRoot(site, path);

    /// <summary>What the site is made from.</summary>
    public SiteSource Site { get; } = site;

    /// <summary>The page's path.</summary>
    public string Path { get; } = path;

    /// <summary>The way to the site's root, where there stands what is there once for all languages: styles, scripts, images, feeds, calendars.</summary>
    public string SiteRoot => _root;

    /// <summary>The way to the root of the pages in this page's language.</summary>
    public string Root => _tree;

    /// <summary>The catalogue.</summary>
    public Catalog Catalog => Site.Catalog;

    /// <summary>The words of the interface.</summary>
    public Words Words => Site.Words;

    /// <summary>Times as people read them.</summary>
    public TimeTexts Times => Site.Times;

    /// <summary>The address of a place of the site, from this page.</summary>
    public string Href(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash >= 0 && string.Equals(target[..hash], Path, StringComparison.Ordinal)
            ? target[hash..]
            : (IsShared(target) ? _root : _tree) + target;
    }

    /// <summary>A link to a place of the site.</summary>
    public Link To(string text, string target) => new(text, Href(target));

    /// <summary>A text in the site's language; nothing where there is none.</summary>
    public string Text(LocalizedText? text) => text?.In(Site.Language) ?? string.Empty;

    /// <summary>A text of the front matter as markup within a line; null where there is none.</summary>
    public RawHtml? Line(LocalizedText? text) =>
        text is null || text.IsEmpty
            ? null
            : new RawHtml(
                Marked(text, InlineMarkdown.ToHtml(Text(text), Options(text.Location?.Path)))
            );

    // What is not in the language of the page says so, to who reads it aloud.
    private string Marked(LocalizedText text, string html) =>
        Site.Trees.Length > 1
        && text.InsteadOf(Site.Language, Catalog.Handbook.Language) is { } other
            ? $"<span lang=\"{SiteTree.CodeOf(other)}\">{html}</span>"
            : html;

    /// <summary>A text of the front matter as markup; empty where there is none.</summary>
    public RawHtml LineOrEmpty(LocalizedText? text) => Line(text) ?? RawHtml.Empty;

    /// <summary>A text of the front matter as a paragraph; empty where there is none.</summary>
    public RawHtml Paragraph(LocalizedText? text) =>
        Line(text) is { } line ? new RawHtml($"<p>{line.Html}</p>") : RawHtml.Empty;

    /// <summary>Texts of the front matter, each as markup within a line.</summary>
    public IReadOnlyList<RawHtml> Lines(ImmutableArray<LocalizedText> texts) =>
        [.. texts.Select(LineOrEmpty)];

    /// <summary>The Markdown body of a document; null where it has none.</summary>
    public RawHtml? Body(string documentPath) => Body(documentPath, Options(documentPath));

    /// <summary>The Markdown body of one of several documents that stand on a page; null where it has none.</summary>
    /// <param name="documentPath">The document.</param>
    /// <param name="idPrefix">Stands before the ids of its headings.</param>
    /// <param name="title">Stands before the numbers of its tables.</param>
    public RawHtml? Body(string documentPath, string idPrefix, string title)
    {
        var options = Options(documentPath, idPrefix);
        return Body(
            documentPath,
            options with
            {
                IdPrefix = idPrefix,
                Labels = options.Labels with { Table = $"{title}, {options.Labels.Table}" },
            }
        );
    }

    private RawHtml? Body(string documentPath, MarkdownRenderOptions options)
    {
        if (Document(documentPath) is not { Body: not null } document)
        {
            return null;
        }
        var body = MarkdownBody.Render(
            document,
            options with
            {
                AnchorOf = id => AnchorOf(document, id),
            }
        );
        return ProseLanguages.InsteadOf(Site, document) is { } other
            ? new RawHtml(
                $"<div class=\"prose\" lang=\"{SiteTree.CodeOf(other)}\">\n{body.Html}</div>\n"
            )
            : body;
    }

    /// <summary>A document as it is read in the language of the page: its translation where there is one.</summary>
    public CompiledDocument? Document(string path)
    {
        var document = Catalog.FindDocument(path);
        return document is null ? null : ProseLanguages.Read(Site, document);
    }

    /// <summary>A link to a person.</summary>
    public Link Person(Id<Person> id) =>
        Catalog.People.Find(id) is { } found
            ? To(Text(found.Name), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a team.</summary>
    public Link Team(Id<Team> id) =>
        Catalog.Teams.Find(id) is { } found
            ? To(Text(found.Name), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a role.</summary>
    public Link Role(Id<Role> id) =>
        Catalog.Roles.Find(id) is { } found
            ? To(Text(found.Name), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a service.</summary>
    public Link Service(Id<Service> id) =>
        Catalog.Services.Find(id) is null
            ? new Link(id.Value, null)
            : To(id.Value, SitePaths.Of(id)) with
            {
                IsId = true,
            };

    /// <summary>A link to a roster.</summary>
    public Link Roster(Id<Roster> id) =>
        Catalog.Rosters.Find(id) is { } found
            ? To(Text(found.Name), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a runbook.</summary>
    public Link Runbook(Id<Runbook> id) =>
        Catalog.Runbooks.Find(id) is { } found
            ? To(Text(found.Title), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to an alert by its name.</summary>
    public Link Alert(string name) =>
        Site.Alerts.PathOf(name) is { } found
            ? To(name, found) with
            {
                IsId = true,
            }
            : new Link(name, null) { IsId = true };

    /// <summary>A link to an incident by its id.</summary>
    public Link Incident(Id<Incident> id) =>
        Catalog.Incidents.Find(id) is null
            ? new Link(id.Value, null)
            : To(id.Value, SitePaths.Of(id)) with
            {
                IsId = true,
            };

    /// <summary>A link to a drill's result.</summary>
    public Link Drill(Id<Drill> id) =>
        Catalog.Drills.Find(id) is { } found
            ? To(Text(found.Title), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a chaos experiment.</summary>
    public Link Experiment(Id<Experiment> id) =>
        Catalog.Experiments.Find(id) is { } found
            ? To(Text(found.Title), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a checklist.</summary>
    public Link Checklist(Id<Checklist> id) =>
        Catalog.Checklists.Find(id) is { } found
            ? To(Text(found.Title), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to a cause.</summary>
    public Link Cause(Id<Cause> id) =>
        Catalog.Causes.Find(id) is { } found
            ? To(Text(found.Name), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A link to an external contact.</summary>
    public Link Contact(Id<Contact> id) =>
        Catalog.Contacts.Find(id) is { } found
            ? To(Text(found.Name), SitePaths.Of(id))
            : new Link(id.Value, null);

    /// <summary>A severity as a badge that leads to its definition.</summary>
    public Badge Severity(Id<Severity> id) =>
        Catalog.Severities.Find(id) is { } found
            ? new Badge(id.Value, Tones.Severity(found.Rank))
            {
                Href = Href(SitePaths.Of(id)),
                Title = Text(found.Name),
            }
            : new Badge(id.Value, "neutral");

    private static string TreeRoot(SiteSource site, string path) =>
        site.Options.BasePath is { } served
        && string.Equals(path, SitePaths.NotFound, StringComparison.Ordinal)
            ? served + site.Tree.Prefix
            : SitePaths.RootFrom(path);

    /// <summary>Whether a file is there once for all languages.</summary>
    private bool IsShared(string target)
    {
        if (Site.Tree.IsFirst)
        {
            return false;
        }
        var end = target.AsSpan().IndexOfAny('?', '#');
        var file = end < 0 ? target : target[..end];
        return !file.EndsWith(".html", StringComparison.Ordinal) || Site.Targets.IsCarried(file);
    }

    /// <summary>Where a link of a document leads on this page.</summary>
    private MarkdownRenderOptions Options(string? documentPath, string idPrefix = "") =>
        new()
        {
            Labels = MarkdownLabels.For(Site.Language),
            HighlightCode = CodeMarkup.Write,
            WriteDiagram = (_, code, output) => new DiagramMarkup(Words).Write(code, output),
            ResolveLink = target =>
                Resolve(documentPath ?? "content/handbook.yml", target, idPrefix),
        };

    private ResolvedLink? Resolve(string documentPath, string target, string idPrefix)
    {
        var (found, anchor) = HandbookPath.Resolve(documentPath, target);
        if (found is null)
        {
            return null;
        }
        found = Catalog.FindDocument(found)?.TranslationOf ?? found;
        if (idPrefix.Length > 0 && target.StartsWith('#'))
        {
            return new ResolvedLink("#" + idPrefix + AnchorIn(found, anchor));
        }
        var place = Site.Targets.Find(found);
        return place is null
            ? null
            : new ResolvedLink(
                Href(
                    anchor.Length == 0 ? place : $"{WithoutAnchor(place)}#{AnchorIn(found, anchor)}"
                )
            );
    }

    // In prose an anchor is a heading's or a step's. A document of data has none but the ids that it gives; all else is a part of its page.
    private string AnchorIn(string path, string anchor) =>
        Document(path) is not { } document
        || (
            document.Prose is null
            && !document.Declarations.Any(given =>
                string.Equals(given.Id, anchor, StringComparison.Ordinal)
            )
        )
            ? anchor
            : AnchorOf(document, anchor);

    // A translation has the anchors of its original, and may name a place by its own words.
    private static string AnchorOf(CompiledDocument document, string id) =>
        Anchors.Of(document, document.OwnAnchors.GetValueOrDefault(id) ?? id);

    private static string WithoutAnchor(string place)
    {
        var hash = place.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? place : place[..hash];
    }
}
