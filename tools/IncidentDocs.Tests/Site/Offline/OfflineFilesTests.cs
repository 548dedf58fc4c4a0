using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Tests.Site.Model;
using IncidentDocs.Tests.Site.Views;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Site.Offline;

/// <summary>What a device keeps, and when it keeps it anew.</summary>
public sealed class OfflineFilesTests
{
    private const string Harbor = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";

    private const string Handbook =
        "schema_version: 1\ntitle: '</script>'\nlanguage: en\ntime_zone: Europe/London\n";

    [Fact]
    public void WhatIsReadInAnIncidentIsKeptTheStartFirst()
    {
        var set = HandbookSite.Build(HandbookSite.Read(Harbor), Language.English);
        var kept = Read(HandbookSite.Render(set)["sw.js"]).Files;
        var paths = set.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("index.html", kept[0]);
        Assert.Subset(paths, kept.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(kept.Count, kept.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            paths.Where(path =>
                path.EndsWith(".html", StringComparison.Ordinal)
                && (
                    path.StartsWith("runbooks/", StringComparison.Ordinal)
                    || path.StartsWith("oncall/", StringComparison.Ordinal)
                )
            ),
            path => Assert.Contains(path, kept)
        );
        Assert.Contains("search/index.js", kept);
        Assert.Contains("assets/site.css", kept);
        Assert.DoesNotContain(
            kept,
            path => path.StartsWith("incidents/", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void AnotherTextAnotherTemplateOrAnotherDayIsAnotherVersion()
    {
        var page = ("content/a.md", "# A\n");
        var versions = new[]
        {
            Version([("content/handbook.yml", Handbook), page]),
            Version([("content/handbook.yml", Handbook), ("content/a.md", "# B\n")]),
            Version([
                ("content/handbook.yml", Handbook),
                page,
                ("templates/styles/99-a.css", "a {}"),
            ]),
            Version(
                [("content/handbook.yml", Handbook), page],
                HandbookSite.AsOf + Duration.FromDays(1)
            ),
        };
        Assert.Equal(versions.Length, versions.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(versions[0], Version([("content/handbook.yml", Handbook), page]));
    }

    private static string Version((string Path, string Text)[] files, Instant? at = null) =>
        Read(
            HandbookSite.Render(
                HandbookSite.Build(HandbookSite.Of(files), Language.English, at: at),
                path => path is "sw.js"
            )["sw.js"]
        ).Version;

    private static (string Version, IReadOnlyList<string> Files) Read(string worker)
    {
        const string Before = "self.HANDBOOK = ";
        const string After = ";\nimportScripts(\"assets/offline-worker.js\");\n";
        Assert.StartsWith(Before, worker, StringComparison.Ordinal);
        Assert.EndsWith(After, worker, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(worker[Before.Length..^After.Length]);
        return (
            json.RootElement.GetProperty("version").GetString()!,
            [
                .. json
                    .RootElement.GetProperty("files")
                    .EnumerateArray()
                    .Select(file => file.GetString()!),
            ]
        );
    }
}
