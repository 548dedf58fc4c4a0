using System.Text;
using IncidentDocs.Site.Model;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Site.Feeds;

/// <summary>Writes a feed by RFC 4287. Where the site stands is not always known; its addresses are then relative to the feed.</summary>
/// <param name="site">The site.</param>
internal sealed class AtomText(SiteSource site)
{
    /// <summary>The feed as XML.</summary>
    public string Of(Feed feed)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.Append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
            .Append(site.Words.Of("frame.language"))
            .Append("\">\n");
        Element(xml, "  ", "id", FeedId.Of($"{site.Catalog.Handbook.Id}\n{feed.Path}"));
        Element(xml, "  ", "title", $"{site.Title} · {feed.Title}");
        Element(xml, "  ", "updated", Time(Updated(feed)));
        Link(xml, "  ", "alternate", "text/html", Address(feed, feed.Page));
        if (site.Options.BaseUrl is not null)
        {
            Link(xml, "  ", "self", "application/atom+xml", Address(feed, feed.Path));
        }
        Author(xml, "  ", site.Title);
        foreach (var entry in feed.Entries)
        {
            Write(xml, feed, entry);
        }
        return xml.Append("</feed>\n").ToString();
    }

    // A feed without entries is as old as the handbook.
    private Instant Updated(Feed feed) =>
        feed.Entries.IsEmpty
            ? site.Catalog.Handbook.Zone.AtStartOfDay(site.Catalog.Handbook.CreatedOn).ToInstant()
            : feed.Entries.Max(entry => entry.Updated);

    private void Write(StringBuilder xml, Feed feed, FeedEntry entry)
    {
        xml.Append("  <entry>\n");
        Element(
            xml,
            "    ",
            "id",
            FeedId.Of($"{site.Catalog.Handbook.Id}\n{feed.Path}\n{entry.Id}")
        );
        Element(xml, "    ", "title", entry.Title);
        Element(xml, "    ", "updated", Time(entry.Updated));
        if (entry.Published is { } published)
        {
            Element(xml, "    ", "published", Time(published));
        }
        Link(xml, "    ", "alternate", "text/html", Address(feed, entry.Target));
        foreach (var author in entry.Authors)
        {
            Author(xml, "    ", author);
        }
        foreach (var category in entry.Categories)
        {
            xml.Append("    <category term=\"").Append(HtmlText.Of(category)).Append("\"/>\n");
        }
        if (entry.Summary.Length > 0)
        {
            Element(xml, "    ", "summary", entry.Summary);
        }
        xml.Append("  </entry>\n");
    }

    private string Address(Feed feed, string target) =>
        site.Options.BaseUrl is { } address
            ? address + target
            : SitePaths.RootFrom(feed.Path) + target;

    private static void Author(StringBuilder xml, string indent, string name) =>
        xml.Append(indent)
            .Append("<author><name>")
            .Append(HtmlText.Of(name))
            .Append("</name></author>\n");

    private static void Link(
        StringBuilder xml,
        string indent,
        string relation,
        string type,
        string address
    ) =>
        xml.Append(indent)
            .Append("<link rel=\"")
            .Append(relation)
            .Append("\" type=\"")
            .Append(type)
            .Append("\" href=\"")
            .Append(HtmlText.Of(address))
            .Append("\"/>\n");

    private static void Element(StringBuilder xml, string indent, string name, string text) =>
        xml.Append(indent)
            .Append('<')
            .Append(name)
            .Append('>')
            .Append(HtmlText.Of(text))
            .Append("</")
            .Append(name)
            .Append(">\n");

    private static string Time(Instant instant) =>
        InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'Z'").Format(instant);
}
