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
/// <param name="path">The page's path from the site's root.</param>
internal sealed class Place(SiteSource site, string path)
{
    // A web server shows the page for a missing address at any depth, so only that page needs to know where the site lies.
    private readonly string _root =
        site.Options.BasePath is { } served
        && string.Equals(path, SitePaths.NotFound, StringComparison.Ordinal)
            ? served
            : SitePaths.RootFrom(path);

    /// <summary>What the site is made from.</summary>
    public SiteSource Site { get; } = site;

    /// <summary>The page's path.</summary>
    public string Path { get; } = path;

    /// <summary>The way to the site's root.</summary>
    public string Root => _root;

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
            : _root + target;
    }

    /// <summary>A link to a place of the site.</summary>
    public Link To(string text, string target) => new(text, Href(target));

    /// <summary>A text in the site's language; nothing where there is none.</summary>
    public string Text(LocalizedText? text) => text?.In(Site.Language) ?? string.Empty;

    /// <summary>A text of the front matter as markup within a line; null where there is none.</summary>
    public RawHtml? Line(LocalizedText? text) =>
        text is null || text.IsEmpty
            ? null
            : new RawHtml(InlineMarkdown.ToHtml(Text(text), Options(text.Location?.Path)));

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

    private RawHtml? Body(string documentPath, MarkdownRenderOptions options) =>
        Catalog.FindDocument(documentPath) is { Body: not null } document
            ? MarkdownBody.Render(document, options)
            : null;

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

    /// <summary>Where a link of a document leads on this page.</summary>
    private MarkdownRenderOptions Options(string? documentPath, string idPrefix = "") =>
        new()
        {
            Labels = MarkdownLabels.For(Site.Language),
            HighlightCode = CodeMarkup.Write,
            WriteDiagram = (_, code, output) => new DiagramMarkup(Words).Write(code, output),
            AnchorOf = id => Anchors.Of(DocumentAt(documentPath), id),
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
        Catalog.FindDocument(path) is not { } document
        || (
            document.Prose is null
            && !document.Declarations.Any(given =>
                string.Equals(given.Id, anchor, StringComparison.Ordinal)
            )
        )
            ? anchor
            : Anchors.Of(document, anchor);

    private CompiledDocument? DocumentAt(string? documentPath) =>
        documentPath is null ? null : Catalog.FindDocument(documentPath);

    private static string WithoutAnchor(string place)
    {
        var hash = place.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? place : place[..hash];
    }
}
