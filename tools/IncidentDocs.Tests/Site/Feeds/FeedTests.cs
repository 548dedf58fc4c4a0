using System.Xml.Linq;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;
using IncidentDocs.Tests.Site.Model;
using NodaTime.Text;
using Xunit;

namespace IncidentDocs.Tests.Site.Feeds;

/// <summary>The feeds are what RFC 4287 asks for, with and without an address of the site, and their ids stay.</summary>
public sealed class FeedTests
{
    private const string Address = "https://handbook.example.com/docs/";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("feeds/incidents.xml", null)]
    [InlineData("feeds/incidents.xml", Address)]
    [InlineData("feeds/runbooks.xml", null)]
    [InlineData("feeds/runbooks.xml", Address)]
    public void A_feed_has_what_the_standard_asks_for(string path, string? address)
    {
        var feed = XDocument.Parse(Files(address)[path]).Root!;
        Assert.Equal(s_atom + "feed", feed.Name);
        var entries = feed.Elements(s_atom + "entry").ToList();
        Assert.NotEmpty(entries);
        var ids = entries.Prepend(feed).Select(one => one.Element(s_atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            ids,
            id =>
                Assert.Matches(
                    "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
                    id
                )
        );
        foreach (var one in entries.Prepend(feed))
        {
            Assert.Single(one.Elements(s_atom + "title"));
            Assert.True(Updated(one).Success);
            Assert.Single(one.Elements(s_atom + "link"), IsAlternate);
        }
        Assert.Single(feed.Elements(s_atom + "author"));
        Assert.Equal(Updated(feed).Value, entries.Max(entry => Updated(entry).Value));
        Assert.Equal(
            entries.Select(entry => Updated(entry).Value).OrderDescending(),
            entries.Select(entry => Updated(entry).Value)
        );
        Assert.Equal(address is null ? 0 : 1, feed.Elements(s_atom + "link").Count(IsSelf));
    }

    [Fact]
    public void Ids_do_not_depend_on_where_the_site_stands()
    {
        var here = XDocument.Parse(Files(null)["feeds/incidents.xml"]);
        var there = XDocument.Parse(Files(Address)["feeds/incidents.xml"]);
        Assert.Equal(
            here.Descendants(s_atom + "id").Select(id => id.Value),
            there.Descendants(s_atom + "id").Select(id => id.Value)
        );
    }

    [Fact]
    public void With_an_address_there_is_a_list_of_pages_and_pages_know_theirs()
    {
        var files = Files(Address);
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument
            .Parse(files["sitemap.xml"])
            .Descendants(sitemap + "loc")
            .Select(loc => loc.Value)
            .ToList();
        Assert.Contains(Address, listed);
        Assert.Contains(Address + "incidents/INC-20260304-01.html", listed);
        Assert.DoesNotContain(Address + "404.html", listed);
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"{Address}about.html\">",
            files["about.html"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"<meta property=\"og:url\" content=\"{Address}about.html\">",
            files["about.html"],
            StringComparison.Ordinal
        );
        Assert.False(Files(null).ContainsKey("sitemap.xml"));
    }

    [Fact]
    public void A_public_copy_tells_of_incidents_by_their_public_summary_and_of_no_runbooks()
    {
        var files = Files(null, Audience.Public);
        Assert.False(files.ContainsKey("feeds/runbooks.xml"));
        Assert.Contains(
            "카드 결제 승인 오류",
            files["feeds/incidents.xml"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "결제 API 커넥션 풀 소진",
            files["feeds/incidents.xml"],
            StringComparison.Ordinal
        );
    }

    private static ParseResult<NodaTime.Instant> Updated(XElement of) =>
        InstantPattern.ExtendedIso.Parse(of.Element(s_atom + "updated")!.Value);

    private static bool IsAlternate(XElement link) => (string?)link.Attribute("rel") is "alternate";

    private static bool IsSelf(XElement link) => (string?)link.Attribute("rel") is "self";

    private static SortedDictionary<string, string> Files(
        string? address,
        Audience audience = Audience.Internal
    )
    {
        var sources = HandbookSite.Read(".");
        return HandbookSite.Render(
            SiteModelBuilder.Build(
                HandbookSite.Facts(sources, audience),
                sources,
                SiteTemplates.Load(Language.Korean, []),
                new SiteOptions(Language.Korean) { BaseUrl = address }
            ),
            path => path.EndsWith(".xml", StringComparison.Ordinal) || path is "about.html"
        );
    }
}
