using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>What surrounds every page.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="SiteTitle">The handbook's title.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Root">The way to the site's root: empty, or <c>../</c> once a folder.</param>
/// <param name="Kind">The kind of page, such as <c>runbook</c>.</param>
/// <param name="Breadcrumb">From the start page to the page above.</param>
/// <param name="Nav">The navigation.</param>
/// <param name="Alarm">What the "P1" of the bar leads to.</param>
/// <param name="Find">What the bar's search leads to.</param>
/// <param name="Print">What a copy on paper says of itself.</param>
/// <param name="AsOf">The instant that the site speaks of.</param>
[ViewModel]
public sealed partial record PageFrame(
    string Title,
    string SiteTitle,
    string Language,
    string Root,
    string Kind,
    IReadOnlyList<Link> Breadcrumb,
    IReadOnlyList<NavSection> Nav,
    Link Alarm,
    Link Find,
    PrintInfo Print,
    TimeText AsOf
)
{
    /// <summary>The way to the root of the pages in this language; <see cref="Root"/> where there is only one.</summary>
    public string Tree { get; init; } = Root;

    /// <summary>The same page in the other languages of the site.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>Says that the page is not, or not all, in its language; null where it is.</summary>
    public string? Untranslated { get; init; }

    /// <summary>The line under the title.</summary>
    public StatusLine? Status { get; init; }

    /// <summary>The page's contents.</summary>
    public IReadOnlyList<TocEntry> Contents { get; init; } = [];

    /// <summary>Prose that the handbook has at this page's path; it stands above what the tool makes.</summary>
    public RawHtml? Intro { get; init; }

    /// <summary>What is old.</summary>
    public IReadOnlyList<Freshness> Banners { get; init; } = [];

    /// <summary>One sentence for search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The page as Markdown.</summary>
    public string? Twin { get; init; }

    /// <summary>The page's address where it is known where the site stands; null elsewhere.</summary>
    public string? Address { get; init; }

    /// <summary>The feeds of the site.</summary>
    public IReadOnlyList<Link> Feeds { get; init; } = [];

    /// <summary>The file that the page comes from.</summary>
    public string? Source { get; init; }

    /// <summary>What git knows of that file; null where it knows nothing.</summary>
    public ChangeNote? Changes { get; init; }

    /// <summary>Whether the page needs the width of the contents: a board, a calendar.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether it shows who is on call, which a script keeps right.</summary>
    public bool IsLive { get; init; }

    /// <summary>The scripts that this kind of page has, by the names of their files below <c>assets/</c>, without <c>.js</c>.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Whether it is the start page.</summary>
    public bool IsHome => string.Equals(Kind, "home", StringComparison.Ordinal);

    /// <summary>The id with which the title begins and which is never broken; null where it begins with none.</summary>
    public string? TitleId { get; init; }

    /// <summary>The title after the id.</summary>
    public string TitleRest =>
        TitleId is { } id && Title.StartsWith(id, StringComparison.Ordinal)
            ? Title[id.Length..].TrimStart()
            : Title;
}
