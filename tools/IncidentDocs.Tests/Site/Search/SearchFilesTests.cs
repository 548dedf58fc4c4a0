using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Search;

/// <summary>What the files of the index say, held against the pages of the same site.</summary>
public sealed partial class SearchFilesTests
{
    /// <summary>The index of a copy holds no word that the pages of that copy do not: what was left out of the pages can not be read out of the index.</summary>
    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Internal)]
    public void EveryTermStandsOnAPage(Audience audience)
    {
        var site = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(""), Language.Korean, audience)
        );
        // A title in the other language leads to its page too; it stands on the page of that language.
        var roles = HandbookSite.Facts(HandbookSite.Read(""), audience).Catalog.Roles;
        var said = roles
            .SelectMany(role => TermList.Of(role.Name.En ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (path, html) in site.Where(file => IsPage(file.Key)))
        {
            said.UnionWith(TermList.Of(path));
            said.UnionWith(TermsOf(html));
        }
        var terms = site.Where(file =>
                file.Key.StartsWith("search/terms", StringComparison.Ordinal)
            )
            .SelectMany(file => Rows(file.Value))
            .Where(term => term[0] is not ('#' or (>= 'ㄱ' and <= 'ㅎ')))
            .ToList();
        Assert.NotEmpty(terms);
        Expect.None(terms.Where(term => !said.Contains(term)));
        var texts = string.Concat(
            site.Where(file => file.Key.StartsWith("search/texts", StringComparison.Ordinal))
                .Select(file => file.Value[file.Value.IndexOf('[', StringComparison.Ordinal)..])
        );
        Expect.None(
            TermList
                .Of(texts.Replace("\\n", "\n", StringComparison.Ordinal))
                .Where(term => term.Length > 2 && !said.Contains(term))
        );
    }

    [Fact]
    public void TargetsAreThere()
    {
        var site = HandbookSite.Render(HandbookSite.Build(HandbookSite.Read("")));
        var targets = site.Where(file =>
                file.Key.StartsWith("search/titles", StringComparison.Ordinal)
            )
            .SelectMany(file => Target().Matches(file.Value).Select(found => found.Groups[1].Value))
            .ToList();
        Assert.True(targets.Count > 100);
        var pages = site.Where(file => IsPage(file.Key))
            .ToDictionary(
                file => file.Key,
                file => new HtmlParser().ParseDocument(file.Value),
                StringComparer.Ordinal
            );
        Expect.None(
            targets.Where(target =>
            {
                var parts = target.Split('#');
                return !pages.TryGetValue(parts[0], out var page)
                    || (parts.Length > 1 && page.GetElementById(parts[1]) is null);
            })
        );
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static IEnumerable<string> Rows(string file)
    {
        var start = file.IndexOf('"', StringComparison.Ordinal) + 1;
        return file[start..file.LastIndexOf('"')].Split('|').Select(row => row.Split(' ')[0]);
    }

    private static IEnumerable<string> TermsOf(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (
            var element in page.All.Where(element =>
                element.ChildElementCount == 0 || element.TextContent.Length < 4000
            )
        )
        {
            foreach (var term in TermList.Of(element.TextContent))
            {
                yield return term;
            }
        }
        foreach (
            var value in page
                .All.SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Value)
        )
        {
            foreach (var term in TermList.Of(value))
            {
                yield return term;
            }
        }
    }

    [GeneratedRegex("\"([^\"]+\\.html(?:#[^\"]*)?)\"")]
    private static partial Regex Target();
}
