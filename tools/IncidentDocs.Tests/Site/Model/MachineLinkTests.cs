using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>What a site says to machines leads somewhere: links of twins, of llms.txt, of feeds, pages that the api names; and every page by its own links, for both audiences.</summary>
public sealed partial class MachineLinkTests
{
    private const string Harbor = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";

    public static TheoryData<string, Language, Audience> Handbooks =>
        new()
        {
            { ".", Language.Korean, Audience.Internal },
            { ".", Language.Korean, Audience.Public },
            { Harbor, Language.English, Audience.Internal },
            { Harbor, Language.English, Audience.Public },
        };

    [Theory]
    [MemberData(nameof(Handbooks))]
    public void Every_link_leads_somewhere(string handbook, Language language, Audience audience)
    {
        var files = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(handbook), language, audience)
        );
        // The pages of the own handbook are followed by OwnHandbookTests.
        if (handbook is not "." || audience == Audience.Public)
        {
            Assert.Empty(SiteLinks.Lost(files).Take(20));
        }
        var links = Twins(files).Concat(Feeds(files)).Concat(Api(files)).ToList();
        Assert.True(links.Count > 100, $"{links.Count} links");
        Assert.Empty(
            links
                .Where(link => !files.ContainsKey(Resolved(link.From, link.To)))
                .Select(link => $"{link.From}: {link.To}")
                .Take(20)
        );
        Assert.Equal(
            files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)),
            Twins(files)
                .Where(link =>
                    link.From.EndsWith("llms.txt", StringComparison.Ordinal)
                    && link.To.EndsWith(".md", StringComparison.Ordinal)
                )
                .Select(link => Resolved(link.From, link.To))
                .Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<(string From, string To)> Twins(
        SortedDictionary<string, string> files
    ) =>
        files
            .Where(file =>
                file.Key.EndsWith(".md", StringComparison.Ordinal)
                || file.Key.EndsWith("llms.txt", StringComparison.Ordinal)
            )
            .SelectMany(file =>
                Links()
                    .Matches(Fences().Replace(file.Value, string.Empty))
                    .Select(link => (file.Key, link.Groups[1].Value.Trim('<', '>')))
            )
            .Where(link => !link.Item2.Contains(':', StringComparison.Ordinal));

    private static IEnumerable<(string From, string To)> Feeds(
        SortedDictionary<string, string> files
    ) =>
        files
            .Where(file => file.Key.StartsWith("feeds/", StringComparison.Ordinal))
            .SelectMany(file =>
                XDocument
                    .Parse(file.Value)
                    .Descendants("{http://www.w3.org/2005/Atom}link")
                    .Select(link => (file.Key, link.Attribute("href")!.Value))
            );

    private static IEnumerable<(string From, string To)> Api(
        SortedDictionary<string, string> files
    ) =>
        files
            .Where(file =>
                file.Key.StartsWith("api/", StringComparison.Ordinal)
                && !file.Key.StartsWith("api/schemas/", StringComparison.Ordinal)
            )
            .SelectMany(file => Named(JsonDocument.Parse(file.Value).RootElement))
            .Select(target => ("index.html", target));

    private static IEnumerable<string> Named(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(field =>
                    field.Name is "page" or "calendar" or "path" or "schema"
                    && field.Value.ValueKind == JsonValueKind.String
                        ? [field.Value.GetString()!]
                        : Named(field.Value)
                ),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Named),
            _ => [],
        };

    private static string Resolved(string from, string to) =>
        Uri.UnescapeDataString(new Uri(new Uri("http://site/" + from), to).AbsolutePath)[1..];

    [GeneratedRegex(@"(?<!\\)\]\((<[^>]*>|[^)\s]*)\)")]
    private static partial Regex Links();

    [GeneratedRegex("(?ms)^ *(```+).*?^ *\\1|`[^`\n]+`")]
    private static partial Regex Fences();
}
