using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Feeds;

namespace IncidentDocs.Site.Model;

/// <summary>The pages of a site in one language. The first language of a handbook stands at the root; each other one is a whole tree of its own below a folder, with the same paths.</summary>
/// <param name="Language">The language.</param>
/// <param name="Prefix">What stands before its paths: nothing, or a folder with <c>/</c> at its end.</param>
internal sealed record SiteTree(Language Language, string Prefix)
{
    /// <summary>The code of the language, as in <c>lang</c>.</summary>
    public string Code => CodeOf(Language);

    /// <summary>Whether it is the one at the root.</summary>
    public bool IsFirst => Prefix.Length == 0;

    /// <summary>The tree of the handbook's first language.</summary>
    public static SiteTree First(Language language) => new(language, string.Empty);

    /// <summary>The tree of another language.</summary>
    public static SiteTree Other(Language language) => new(language, CodeOf(language) + "/");

    /// <summary>The code of a language, as in <c>lang</c>.</summary>
    public static string CodeOf(Language language) => language == Language.Korean ? "ko" : "en";

    /// <summary>The path of a page of the tree from the site's root.</summary>
    public string PathOf(string page) => Prefix + page;

    /// <summary>The address of a page of the tree.</summary>
    /// <param name="site">The address of the site, with <c>/</c> at its end.</param>
    /// <param name="page">The page's path within the tree.</param>
    public string AddressOf(string site, string page) => FeedFiles.Address(site + Prefix, page);
}
