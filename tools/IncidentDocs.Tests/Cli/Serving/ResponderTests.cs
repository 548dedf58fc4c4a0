using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Serving;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Tests.Cli.Commands;
using IncidentDocs.Tests.Cli.Files;
using IncidentDocs.Tests.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Cli.Serving;

public sealed class ResponderTests
{
    private const string Host = "localhost:8400";

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST:8400", true)]
    [InlineData("127.0.0.1:1", true)]
    [InlineData("[::1]", true)]
    [InlineData("[::1]:8400", true)]
    [InlineData("evil.example", false)]
    [InlineData("evil.example:8400", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("localhost:evil", false)]
    [InlineData("localhost:8400:8400", false)]
    [InlineData("127.0.0.2", false)]
    [InlineData("[::2]", false)]
    [InlineData("0.0.0.0:8400", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void OnlyNamesOfThisMachineAreAnswered(string? host, bool isOurs)
    {
        using var folder = SmallHandbook.Create();
        Assert.Equal(isOurs ? 200 : 421, Of(folder).Of("GET", host, "/").Status);
    }

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/index.html", 200, "text/html; charset=utf-8")]
    [InlineData("/index.md", 200, "text/markdown; charset=utf-8")]
    [InlineData("/people/", 200, "text/html; charset=utf-8")]
    [InlineData("/people", 302, "text/plain; charset=utf-8")]
    [InlineData("/people/sam-hill.html", 200, "text/html; charset=utf-8")]
    [InlineData("/assets/site.css", 200, "text/css; charset=utf-8")]
    [InlineData("/assets/search.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/search/index.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/api/people.json", 200, "application/json")]
    [InlineData("/feeds/runbooks.xml", 404, "text/html; charset=utf-8")]
    [InlineData("/llms.txt", 200, "text/plain; charset=utf-8")]
    [InlineData("/picture.png", 200, "image/png")]
    [InlineData("/.serve/live.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/.serve/live.css", 200, "text/css; charset=utf-8")]
    [InlineData("/.serve/news", 200, "text/event-stream")]
    [InlineData("/.serve/other", 404, "text/plain; charset=utf-8")]
    [InlineData("/nowhere.html", 404, "text/html; charset=utf-8")]
    [InlineData("/../people.yml", 404, "text/html; charset=utf-8")]
    [InlineData("/content/people.yml", 404, "text/html; charset=utf-8")]
    [InlineData("/..%2f..%2fetc/passwd", 404, "text/html; charset=utf-8")]
    [InlineData("//etc/passwd", 404, "text/html; charset=utf-8")]
    public void APathIsLookedUpInTheSite(string path, int status, string type)
    {
        using var folder = SmallHandbook.Create();
        folder.Write("content/picture.png", "PNG");
        var answer = Of(folder).Of("GET", Host, path);
        Assert.Equal((status, type), (answer.Status, answer.Type));
        Assert.Equal(status == 302 ? "/people/" : null, answer.Location);
    }

    [Theory]
    [InlineData("feeds/incidents.xml", "application/atom+xml")]
    [InlineData("sitemap.xml", "application/xml")]
    [InlineData("oncall/payments.ics", "text/calendar; charset=utf-8")]
    [InlineData("process/flow.SVG", "image/svg+xml")]
    [InlineData("notes", "application/octet-stream")]
    public void TheTypeFollowsTheName(string path, string type) =>
        Assert.Equal(type, ContentTypes.Of(path));

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public void OtherMethodsAreRefused(string method)
    {
        using var folder = SmallHandbook.Create();
        Assert.Equal(405, Of(folder).Of(method, Host, "/").Status);
    }

    [Fact]
    public void ThePagesOfTheRepositoryAreThoseOfABuildButForThePiece()
    {
        var live = new LiveHandbook(Audience.Internal, null);
        var edition = Edition(live, Verified.RepositoryRoot);
        var responder = new Responder(new LiveSite(edition, default));
        var pages = edition.Pages.ToList();
        Assert.True(pages.Count > 200, $"{pages.Count} pages");
        foreach (var page in pages.Where(page => page != "404.html"))
        {
            var (built, served) = (
                edition.Find(page)!.Bytes,
                responder.Of("GET", Host, "/" + page)
            );
            var piece = PagePatch.Piece(page, edition.TagOf(page));
            var at = served.Body.Span.IndexOf(piece);
            Assert.True(at > 0, page);
            Assert.True(
                built.Span.SequenceEqual([
                    .. served.Body.Span[..at],
                    .. served.Body.Span[(at + piece.Length)..],
                ]),
                page
            );
        }
    }

    [Fact]
    public void NothingIsKeptOnTheDevice()
    {
        using var folder = SmallHandbook.Create();
        var responder = Of(folder);
        var script = Encoding.UTF8.GetString(
            responder.Of("GET", Host, "/assets/offline.js").Body.Span
        );
        Assert.DoesNotContain("register", script, StringComparison.Ordinal);
        var worker = Encoding.UTF8.GetString(responder.Of("GET", Host, "/sw.js").Body.Span);
        Assert.Contains("registration.unregister()", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch", worker, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenTemplateLeavesThePageAsItWas()
    {
        using var folder = SmallHandbook.Create();
        var memory = new SourceMemory(folder.Path);
        var live = new LiveHandbook(Audience.Internal, null);
        var whole = Next(live, memory);
        var was = whole.Find("index.html")!.Bytes;
        folder.Write("templates/pages/home.html", "<p>{{ page.nothing }}</p>");
        var broken = Next(live, memory);
        Assert.Equal(was, broken.Find("index.html")!.Bytes);
        var start = Assert.Single(broken.Findings).Location.Start;
        Assert.Equal((1, 12), (start.Line, start.Column));
        folder.Write("templates/pages/home.html", "<p>{{ if }}</p>");
        Assert.Equal(was, Next(live, memory).Find("index.html")!.Bytes);
    }

    private static Responder Of(TemporaryFolder folder) =>
        new(new LiveSite(Edition(new LiveHandbook(Audience.Internal, null), folder.Path), default));

    private static Edition Edition(LiveHandbook live, string folder) =>
        Next(live, new SourceMemory(folder));

    private static Edition Next(LiveHandbook live, SourceMemory memory) =>
        live.Next(
            memory.Read(ImmutableHashSet<string>.Empty),
            _ => HandbookSite.AsOf,
            HandbookHistory.None,
            new StageClock()
        ).Edition;
}
