using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using IncidentDocs.Benchmarks.Serving;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>find</c>: how long a reader of a built site waits for the first result of a search, how long for the next, and what is loaded for it.</summary>
internal static class FindCommand
{
    private const int ColdQueries = 15;

    /// <summary>Opens the search as a key press does, types, and waits for the first result. Milliseconds, then the scripts that were loaded; nothing yet where it has not come.</summary>
    private const string Cold = """
        (words => {
          const page = window;
          if (!page.begun) {
            page.begun = performance.now();
            document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
            const typing = setInterval(() => {
              const input = document.querySelector('dialog input');
              if (!input) return;
              clearInterval(typing);
              input.value = words;
              input.dispatchEvent(new Event('input', { bubbles: true }));
            }, 1);
            const waiting = setInterval(() => {
              if (!document.querySelector('dialog .search-item')) return;
              clearInterval(waiting);
              page.took = performance.now() - page.begun;
              page.loaded = [...document.scripts].map(script => script.src);
            }, 1);
          }
          return page.took ? [page.took, ...page.loaded].join('\n') : '';
        })
        """;

    /// <summary>Asks every query five times; the milliseconds of each, and of how many queries the page stood among the first five results and first of all.</summary>
    private const string Warm = """
        (queries => {
          const page = window;
          if (!page.asked) {
            page.asked = true;
            const engine = IncidentDocs.search.engine;
            (async () => {
              const times = [];
              let found = 0, first = 0;
              for (let round = 0; round < 6; round++) {
                for (const [words, target] of queries) {
                  const begun = performance.now();
                  const result = await engine.find(words, 3);
                  if (round > 0) times.push(performance.now() - begun);
                  const targets = result.groups.flatMap(group => group.hits).slice(0, 5).map(hit => hit.target);
                  if (round === 0 && targets.includes(target)) found++;
                  if (round === 0 && targets[0] === target) first++;
                }
              }
              page.answer = [found, first, ...times].join('\n');
            })();
          }
          return page.answer || '';
        })
        """;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("SITE") { Description = "A built site" };
        var queries = new Option<FileInfo?>("--queries")
        {
            Description =
                "Words, a tab and a page on each line; without it the titles of 80 runbooks",
        };
        var command = new Command("find", "Times searches of a site in Chromium")
        {
            folder,
            queries,
        };
        command.SetAction(
            (call, _) =>
                RunAsync(
                    call.GetRequiredValue(folder).FullName,
                    call.GetValue(queries) is { } file
                        ? OfFile(file)
                        : OfRunbooks(call.GetRequiredValue(folder))
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string site,
        IReadOnlyList<(string Words, string Target)> queries
    )
    {
        var home = new Uri(Path.Combine(site, "index.html")).AbsoluteUri;
        var times = new List<double>();
        var sizes = new List<long>();
        foreach (var (words, _) in queries.Take(ColdQueries))
        {
            await using var chromium = await Chromium.OpenAsync(home);
            var lines = await UntilAsync(chromium, $"{Cold}({Quoted(words)})");
            times.Add(double.Parse(lines[0], CultureInfo.InvariantCulture));
            sizes.Add(lines[1..].Where(line => line.Length > 0).Sum(Compressed));
        }
        Times.Tell("first result", times);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"scripts loaded for it, compressed: at most {sizes.Max() >> 10} KiB"
            )
        );
        await using var open = await Chromium.OpenAsync(home);
        await UntilAsync(open, $"{Cold}({Quoted(queries[0].Words)})");
        var pairs = queries.Select(query => $"[{Quoted(query.Words)},{Quoted(query.Target)}]");
        var answer = await UntilAsync(open, $"{Warm}([{string.Join(',', pairs)}])");
        Console.WriteLine($"{queries.Count} queries: {answer[0]} among five, {answer[1]} first");
        Times.Tell(
            "next result",
            answer[2..].Select(line => double.Parse(line, CultureInfo.InvariantCulture))
        );
        return 0;
    }

    private static async Task<string[]> UntilAsync(Chromium chromium, string expression)
    {
        for (var tries = 0; tries < 1000; tries++)
        {
            if (
                await chromium.EvaluateAsync(
                    $"document.readyState === 'complete' ? {expression} : ''"
                )
                    is { } value
                && JsonDocument.Parse(value).RootElement.GetString() is { Length: > 0 } text
            )
            {
                return text.Split('\n');
            }
            await Task.Delay(20);
        }
        throw new TimeoutException(expression);
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static long Compressed(string address)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(File.ReadAllBytes(new Uri(address).LocalPath));
        }
        return packed.Length;
    }

    private static List<(string Words, string Target)> OfFile(FileInfo file) =>
        [
            .. File.ReadLines(file.FullName)
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(parts => (parts[0], parts[1].Split(' ')[0])),
        ];

    private static List<(string Words, string Target)> OfRunbooks(DirectoryInfo site)
    {
        using var api = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(site.FullName, "api", "runbooks.json"))
        );
        var runbooks = api.RootElement.GetProperty("runbooks").EnumerateArray().ToList();
        return
        [
            .. runbooks
                .Where((_, place) => place % Math.Max(1, runbooks.Count / 80) == 0)
                .Select(runbook =>
                    (
                        runbook.GetProperty("title").GetString()!,
                        $"runbooks/{runbook.GetProperty("id").GetString()}.html"
                    )
                ),
        ];
    }
}
