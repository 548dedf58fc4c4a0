using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using IncidentDocs.Cli;
using IncidentDocs.Tests.Cli.Commands;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Serving;

/// <summary>The whole command: files are saved, and a client sees what comes of it.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private const string Teams = "content/teams.yml";
    private const string Sound = "teams:\n  - { id: shop, name: Shop, lead: sam-hill }\n";

    private readonly TemporaryFolder _folder = SmallHandbook.Create();

    [Fact]
    public void ASaveIsShownABrokenFileKeepsThePageAndAMendedOneEndsIt()
    {
        _folder.Write(Teams, Sound);
        using var server = new RunningServer(_folder);
        Assert.Contains("Shop", server.Text("teams/shop.html"), StringComparison.Ordinal);

        Save(Sound.Replace("Shop", "Corner", StringComparison.Ordinal));
        Shows(server, "Corner");

        Save("teams:\n  - { id: shop, name: [\n");
        var panel = PanelOf(server, panel => panel.GetProperty("errors").GetInt32() > 0);
        Assert.Contains(
            "content/teams.yml:",
            panel.GetProperty("findings")[0].GetProperty("place").GetString(),
            StringComparison.Ordinal
        );
        Assert.Contains(Teams, panel.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Shows(server, "Corner");
        RunningServer.Until(() =>
            server.Out.Contains("content/teams.yml:", StringComparison.Ordinal)
        );

        Save(Sound.Replace("Shop", "Mended", StringComparison.Ordinal));
        Shows(server, "Mended");
        PanelOf(server, panel => panel.GetProperty("errors").GetInt32() == 0);
        Assert.Equal(ExitCodes.Fine, server.Stop());
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Fact]
    public void FilesComeGoAndAreRenamedFoldersToo()
    {
        _folder.Write(Teams, Sound);
        using var server = new RunningServer(_folder);
        _folder.Write("content/guide/deep/one.md", "# First words\n");
        RunningServer.Until(() => server.Text("guide/deep/one.html").Contains("First words"));

        Directory.Move(_folder.At("content/guide"), _folder.At("content/manual"));
        RunningServer.Until(() => server.Text("manual/deep/one.html").Contains("First words"));
        Assert.Equal(HttpStatusCode.NotFound, StatusOf(server, "guide/deep/one.html"));

        File.WriteAllText(_folder.At("content/manual/deep/.one.md.swp"), "x");
        File.WriteAllText(_folder.At("content/manual/deep/one.md.tmp"), "# Second words\n");
        File.Move(
            _folder.At("content/manual/deep/one.md.tmp"),
            _folder.At("content/manual/deep/one.md"),
            overwrite: true
        );
        RunningServer.Until(() => server.Text("manual/deep/one.html").Contains("Second words"));

        Directory.Delete(_folder.At("content/manual"), recursive: true);
        RunningServer.Until(() =>
            StatusOf(server, "manual/deep/one.html") == HttpStatusCode.NotFound
        );

        // All of it goes for a moment, as when another branch is checked out.
        Directory.Move(_folder.At("content"), _folder.At("away"));
        Directory.Move(_folder.At("away"), _folder.At("content"));
        Save(Sound.Replace("Shop", "Returned", StringComparison.Ordinal));
        Shows(server, "Returned");
    }

    [Fact]
    public void OnlyPagesThatChangedAreLoadedAgain()
    {
        _folder.Write(Teams, Sound);
        using var server = new RunningServer(_folder);
        using var other = server.News("about.html", TagOf(server, "about.html")).GetEnumerator();
        using var changed = server
            .News("teams/shop.html", TagOf(server, "teams/shop.html"))
            .GetEnumerator();
        Assert.Contains("event: panel", Next(other, "event"), StringComparison.Ordinal);
        Assert.Contains("event: panel", Next(changed, "event"), StringComparison.Ordinal);
        Save(Sound.Replace("Shop", "Corner", StringComparison.Ordinal));
        var told = Next(changed, "event: reload");
        Assert.Equal("event: reload", told);
        Shows(server, "Corner");
        Assert.NotEqual(TagOf(server, "teams/shop.html"), TagOf(server, "about.html"));
        // The other page hears of what was found, and of nothing else.
        Assert.Equal("event: panel", Next(other, "event"));
    }

    [Fact]
    public void TheServerSpeaksAsAServerOfFilesDoes()
    {
        using var server = new RunningServer(_folder);
        using var page = server.Ask(HttpMethod.Get, "index.html");
        using var head = server.Ask(HttpMethod.Head, "index.html");
        Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(RunningServer.Read(head));
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(
            "same-origin",
            page.Headers.GetValues("Cross-Origin-Resource-Policy").Single()
        );
        using var stranger = server.Ask(HttpMethod.Get, "index.html", "evil.example");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, stranger.StatusCode);
        using var post = server.Ask(HttpMethod.Post, "index.html");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow);
        using var folder = server.Ask(HttpMethod.Get, "teams");
        Assert.Equal("/teams/", folder.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, StatusOf(server, "%2e%2e/%2e%2e/etc/passwd"));
    }

    [Fact]
    public void APortThatIsTakenIsRefusedAndAnotherNamed()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var world = new TestWorld { Folder = _folder.Path };
        Assert.Equal(
            ExitCodes.CannotRun,
            world.Run(string.Create(CultureInfo.InvariantCulture, $"serve --port {port}"))
        );
        Assert.Contains("--port ", world.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CtrlCEndsItAsWell()
    {
        using var process = TestProcess.Start($"serve '{_folder.Path}' --port 0");
        Assert.StartsWith(
            "http://localhost:",
            process.StandardError.ReadLine(),
            StringComparison.Ordinal
        );
        Assert.Equal("Ctrl-C ends it", process.StandardError.ReadLine());
        // Where whoever started the tests ignores Ctrl-C, so does what they start; the other way to ask stands in for it then.
        var signal = IgnoresInterrupts() ? "-TERM" : "-INT";
        using (var kill = Process.Start("kill", [signal, $"{process.Id}"]))
        {
            kill.WaitForExit();
        }
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(ExitCodes.Fine, process.ExitCode);
    }

    private static bool IgnoresInterrupts()
    {
        const string status = "/proc/self/status";
        const string ignored = "SigIgn:";
        const ulong interrupt = 1 << (2 - 1);
        if (!File.Exists(status))
        {
            return false;
        }
        var line = File.ReadLines(status)
            .First(line => line.StartsWith(ignored, StringComparison.Ordinal));
        return (
                ulong.Parse(
                    line.AsSpan(ignored.Length).Trim(),
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                ) & interrupt
            ) != 0;
    }

    [Theory]
    [InlineData("serve --port 70000")]
    [InlineData("serve --port x")]
    [InlineData("serve nowhere")]
    public void WhatCanNotBeServedIsRefused(string line) =>
        Assert.Equal(ExitCodes.CannotRun, new TestWorld { Folder = _folder.Path }.Run(line));

    public void Dispose() => _folder.Dispose();

    private void Save(string text) => File.WriteAllText(_folder.At(Teams), text);

    private static void Shows(RunningServer server, string word) =>
        RunningServer.Until(() =>
            server.Text("teams/shop.html").Contains(word, StringComparison.Ordinal)
        );

    private static HttpStatusCode StatusOf(RunningServer server, string path)
    {
        using var answer = server.Ask(HttpMethod.Get, path);
        return answer.StatusCode;
    }

    private static string TagOf(RunningServer server, string page)
    {
        const string before = "data-tag=\"";
        var text = server.Text(page);
        var at = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[at..text.IndexOf('"', at)];
    }

    private static string Next(IEnumerator<string> news, string beginning)
    {
        while (news.MoveNext())
        {
            if (news.Current.StartsWith(beginning, StringComparison.Ordinal))
            {
                return news.Current;
            }
        }
        throw new EndOfStreamException();
    }

    /// <summary>The first panel of which something is so.</summary>
    private static JsonElement PanelOf(RunningServer server, Func<JsonElement, bool> isAsked)
    {
        const string data = "data: {\"errors\"";
        foreach (
            var line in server
                .News("teams/shop.html", TagOf(server, "teams/shop.html"))
                .Where(line => line.StartsWith(data, StringComparison.Ordinal))
        )
        {
            using var json = JsonDocument.Parse(line["data: ".Length..]);
            if (isAsked(json.RootElement))
            {
                return json.RootElement.Clone();
            }
        }
        throw new EndOfStreamException();
    }
}
