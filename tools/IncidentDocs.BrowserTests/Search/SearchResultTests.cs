using System.Diagnostics;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Search;

/// <summary>What a search finds in the own handbook, opened as a file.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchResultTests(Browser browser)
{
    private const double Recall = 0.95;
    private const double RunbookFirst = 0.9;
    private const int Budget = 150 * 1024;

    // The first five results of a query, as the dialog shows them.
    private const string FirstFive = """
        async words => {
          const found = await IncidentDocs.search.engine.find(words, 3);
          return found.groups.flatMap(group => group.hits).slice(0, 5).map(hit => hit.target);
        }
        """;

    [Fact]
    public async Task TheFixtureIsLargeEnough()
    {
        await Task.CompletedTask;
        Assert.True(SearchQuery.All.Count >= 60);
        Assert.Equal(
            SearchQuery.All.Count,
            SearchQuery.All.Select(query => query.Words).Distinct(StringComparer.Ordinal).Count()
        );
    }

    [Fact]
    public async Task QueriesFindWhatTheyMust()
    {
        await using var open = await SearchPage.OpenAsync(browser, "index.html", 1280);
        var (found, asked, first, runbooks) = (0.0, 0, 0, 0);
        var faults = new List<string>();
        foreach (var query in SearchQuery.All)
        {
            var results = await open.Page.EvaluateAsync<string[]>(FirstFive, query.Words);
            var hits = query.Targets.Count(results.Contains);
            found += (double)hits / query.Targets.Count;
            asked++;
            runbooks += query.IsForRunbook ? 1 : 0;
            first += query.IsForRunbook && results.FirstOrDefault() == query.Targets[0] ? 1 : 0;
            if (hits < query.Targets.Count)
            {
                faults.Add($"{query.Words}: {string.Join(' ', results)}");
            }
        }
        Assert.True(
            found / asked >= Recall && (double)first / runbooks >= RunbookFirst,
            $"recall {found / asked:0.000}, runbook first {first}/{runbooks}\n{string.Join('\n', faults)}"
        );
    }

    /// <summary>Everything that a first search loads, the scripts included.</summary>
    [Fact]
    public async Task AFirstSearchLoadsLittle()
    {
        foreach (
            var words in (string[])["커넥션 풀 소진", "카드사 응답 없음", "pg_terminate_backend"]
        )
        {
            await using var open = await browser.OpenAsync("index.html", 1280);
            await open.Page.Keyboard.PressAsync("/");
            await open.Page.Keyboard.InsertTextAsync(words);
            await open.Page.Locator("dialog .search-item").First.WaitForAsync();
            var loaded = open
                .Requests.Select(address => new Uri(address).AbsolutePath)
                .Where(path =>
                    path.EndsWith(".js", StringComparison.Ordinal)
                    && !path.Contains("/texts-", StringComparison.Ordinal)
                )
                .Distinct(StringComparer.Ordinal)
                .Sum(path => new FileInfo(Uri.UnescapeDataString(path)).Length);
            Assert.InRange(loaded, 1, Budget);
        }
    }

    [Fact]
    public async Task WhatIsTypedOnTheWayToAWordFindsItToo()
    {
        await using var open = await SearchPage.OpenAsync(browser, "index.html", 1280);
        foreach (
            var words in (string[])
                ["커", "커넥", "커넥ㅅ", "커넥셔", "커넥션", "커넥션ㅍ", "커넥션 푸", "커넥션 풀"]
        )
        {
            var results = await open.Page.EvaluateAsync<string[]>(FirstFive, words);
            Assert.True(
                results.Contains("runbooks/db-connection-pool.html") || words == "커",
                words
            );
            Assert.NotEmpty(results);
        }
    }
}
