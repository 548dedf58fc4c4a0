using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using IncidentDocs.Benchmarks.Serving;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>serve</c>: how long it takes from saving a document until its page has been painted in a browser.</summary>
internal static class ServeCommand
{
    private const string Mark = "BENCHMARK";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR")
        {
            Description = "Root of a generated handbook; one document of it is changed",
        };
        var tool = new Option<FileInfo>("--tool")
        {
            Required = true,
            Description = "The native executable",
        };
        var saves = new Option<int>("--saves") { DefaultValueFactory = _ => 40 };
        var command = new Command("serve", "Times from a save to the page on the screen")
        {
            folder,
            tool,
            saves,
        };
        command.SetAction(
            (call, _) =>
                RunAsync(
                    call.GetRequiredValue(folder).FullName,
                    call.GetRequiredValue(tool).FullName,
                    call.GetRequiredValue(saves)
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(string folder, string tool, int saves)
    {
        var document = Directory
            .EnumerateFiles(Path.Combine(folder, "content", "runbooks"), "*.md")
            .Order(StringComparer.Ordinal)
            .First();
        var text = await File.ReadAllTextAsync(document);
        using var server = Process.Start(
            new ProcessStartInfo(tool, ["serve", folder, "--port", "0", "--as-of", "2026-11-23"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            var address = await server.StandardError.ReadLineAsync();
            _ = server.StandardError.ReadToEndAsync();
            _ = server.StandardOutput.ReadToEndAsync();
            var page = $"{address}runbooks/{Path.GetFileNameWithoutExtension(document)}.html";
            await using var chromium = await Chromium.OpenAsync(page);
            await Task.Delay(2000);
            var times = new List<(double Told, double Answered, double Painted)>();
            for (var save = 0; save < saves + 3; save++)
            {
                var time = await OnceAsync(chromium, document, text, save);
                if (save >= 3)
                {
                    times.Add(time);
                }
                // Whoever writes pauses between two saves; the rules are through by then.
                await Task.Delay(700);
            }
            Tell(times);
            return 0;
        }
        finally
        {
            server.Kill();
            await File.WriteAllTextAsync(document, text);
        }
    }

    /// <summary>Saves once, every other time as editors do that write beside and rename. Milliseconds from before the save until the browser began to load the page, had it, and had painted it.</summary>
    private static async Task<(double Told, double Answered, double Painted)> OnceAsync(
        Chromium chromium,
        string document,
        string text,
        int save
    )
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{Mark}-{save}-");
        var changed = text.Replace("\nsummary: ", $"\nsummary: {mark} ", StringComparison.Ordinal);
        var begun = DateTime.UtcNow;
        if (save % 2 == 0)
        {
            await File.WriteAllTextAsync(document, changed);
        }
        else
        {
            await File.WriteAllTextAsync(document + ".tmp", changed);
            File.Move(document + ".tmp", document, overwrite: true);
        }
        var expression =
            $"document.body && document.body.textContent.includes('{mark}') && performance.getEntriesByName('first-contentful-paint').length ? [performance.timeOrigin, performance.timeOrigin + performance.getEntriesByType('navigation')[0].responseEnd, performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime].join(' ') : ''";
        var zero = (begun - DateTime.UnixEpoch).TotalMilliseconds;
        for (var tries = 0; tries < 1000; tries++)
        {
            var found = (await chromium.EvaluateAsync(expression))?.Trim('"').Split(' ');
            if (found is [var told, var answered, var painted])
            {
                return (Since(told, zero), Since(answered, zero), Since(painted, zero));
            }
            await Task.Delay(100);
        }
        throw new TimeoutException(mark);
    }

    private static double Since(string time, double zero) =>
        double.Parse(time, CultureInfo.InvariantCulture) - zero;

    private static void Tell(List<(double Told, double Answered, double Painted)> times)
    {
        Times.Tell("the browser begins to load it", times.Select(time => time.Told));
        Times.Tell("the browser has it", times.Select(time => time.Answered));
        Times.Tell("it is painted", times.Select(time => time.Painted));
    }
}
