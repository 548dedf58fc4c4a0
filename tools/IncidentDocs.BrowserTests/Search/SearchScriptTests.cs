using System.Text.Json;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.BrowserTests.Search;

/// <summary>The browser's half of the search against the generator's.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchScriptTests(Browser browser)
{
    [Fact]
    public async Task TheTermsAreThoseOfTheFixture()
    {
        await using var open = await SearchPage.OpenAsync(browser, "index.html", 1280);
        using var cases = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(BuiltSite.Root, "tools/IncidentDocs.Tests/Fixtures/Search/terms.json")
            )
        );
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            Assert.Equal(
                one[1].EnumerateArray().Select(term => term.GetString()!),
                await open.Page.EvaluateAsync<string[]>(
                    "text => IncidentDocs.search.text.terms(text)",
                    one[0].GetString()
                )
            );
        }
    }

    /// <summary>Every character is to the script what it is to the generator.</summary>
    [Fact]
    public async Task EveryCharacterFoldsAlike()
    {
        await using var open = await SearchPage.OpenAsync(browser, "index.html", 1280);
        var folded = await open.Page.EvaluateAsync<int[]>(
            "() => Array.from({ length: 65536 }, (_, code) => IncidentDocs.search.text.fold(String.fromCharCode(code)).charCodeAt(0))"
        );
        Assert.Equal(
            Enumerable.Range(0, 65536).Select(code => (int)Letters.Fold((char)code)),
            folded
        );
    }

    /// <summary>Words that stand for themselves alone are ranked as the slow and obvious sum says.</summary>
    [Fact]
    public async Task TheRankingIsTheObviousOne()
    {
        await using var open = await SearchPage.OpenAsync(browser, "index.html", 1280);
        var oracle = new RankingOracle(Path.Combine(browser.Site.Folder, "search"));
        var random = new Random(3);
        for (var round = 0; round < 60; round++)
        {
            var words = oracle.PickWords(random, 1 + (round % 3));
            var expected = oracle.Rank(words);
            var ranked = await open.Page.EvaluateAsync<double[][]>(
                """
                async words => {
                  const engine = IncidentDocs.search.engine;
                  await engine.find(words, 1);
                  const plan = IncidentDocs.search.query.plan(words + " ", engine.synonyms());
                  return engine.rank(plan).map(hit => [hit.document, hit.score]);
                }
                """,
                string.Join(' ', words)
            );
            Assert.Equal(
                expected.Select(hit => (hit.Document, Math.Round(hit.Score, 6))).Order(),
                ranked.Select(hit => ((int)hit[0], Math.Round(hit[1], 6))).Order()
            );
        }
    }

    [Fact]
    public async Task PostingsAreReadAlike()
    {
        await using var open = await SearchPage.OpenAsync(browser, "index.html", 1280);
        foreach (var row in (string[])["AB", "ABhB_AC", "ggBC", "*5000 ABAC"])
        {
            var text = row[(row.LastIndexOf(' ') + 1)..];
            var read = await open.Page.EvaluateAsync<int[][]>(
                "row => { const found = IncidentDocs.search.engine.decode(row); return [found.documents, found.impacts]; }",
                row
            );
            var expected = PostingCode.Read(text);
            Assert.Equal(expected.Select(posting => posting.Document), read[0]);
            Assert.Equal(expected.Select(posting => posting.Impact), read[1]);
        }
    }
}
