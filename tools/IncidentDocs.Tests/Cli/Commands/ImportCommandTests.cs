using System.Text;
using System.Text.Json;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>Markdown of other generators becomes documents of ours: what can be read, and the rest as it was.</summary>
public sealed class ImportCommandTests
{
    private const string Runbook = """
        ---
        title: "Disk: nearly full"
        weight: 20
        tags: [disk, linux]
        ---
        # Disk nearly full

        Writes fail soon. See [the cache](../guide/Cache%20Failover/) and [symptoms](#symptoms).

        ## Symptoms

        - Writes fail with ENOSPC

        ## Diagnosis

        1. Find the volume on `<host>`:

           ```console
           $ df -h /var
           Filesystem Size
           $ du -xh /srv/<customer-name> | sort -h
           ```

        2. Look at [the graph](../img/disk.png).

        ## Mitigation

        Remove old logs:

        ```bash
        find /var/log -name '*.gz' -mtime +30 -delete
        ```

        Then turn them:

        ```sh
        logrotate -f /etc/logrotate.conf
        if unclosed
        ```

        ## Verification

        ```sql
        SELECT 1;
        ```
        """;

    private const string Postmortem = """
        +++
        title = "Postmortem: orders failed"
        date = 2026-03-04
        +++
        Severity: P2

        ## Timeline

        | time (UTC) | what |
        |---|---|
        | 14:02 | Release 1.4.0 goes out |
        | 14:05 | Alert on the error rate |
        | **14:25** | All orders work again: resolved |
        """;

    [Fact]
    public void WhatCanBeReadBecomesDocumentsAndTheHandbookHolds()
    {
        using var folder = Source();
        var before = Files(folder, "wiki");
        var report = Import(folder);
        Assert.Equal(before, Files(folder, "wiki"));
        Assert.Equal(0, report.GetProperty("summary").GetProperty("errors").GetInt32());
        string[] expected =
        [
            "CHANGELOG.bin left_behind ",
            "docs/guide/Cache Failover.md pages content/imported/wiki/docs/guide/cache-failover.md",
            "docs/guide/broken.md pages content/imported/wiki/docs/guide/broken.md",
            "docs/guide/latin1.md unreadable ",
            "docs/guide/secret.md held_back ",
            "docs/img/disk.png assets content/imported/wiki/docs/img/disk.png",
            "docs/incidents/orders.md postmortems content/postmortems/2026/INC-20260304-01.md",
            "docs/runbooks/Disk_Full.md runbooks content/runbooks/disk-full.md",
        ];
        Assert.Equal(
            expected,
            report
                .GetProperty("files")
                .EnumerateArray()
                .Select(file =>
                    $"{file.GetProperty("source").GetString()} {file.GetProperty("kind").GetString()} {file.GetProperty("path").GetString()}"
                )
        );
        Assert.Equal(0, new TestWorld().Run($"validate {folder.At("handbook")}"));
        Assert.Equal(0, new TestWorld().Run($"build {folder.At("handbook")}"));
        Assert.True(File.Exists(folder.At("handbook/site/runbooks/disk-full.html")));
    }

    [Fact]
    public void StepsCommandsLinksAndFrontMatterAreCarriedOver()
    {
        using var folder = Source();
        Import(folder);
        var runbook = File.ReadAllText(folder.At("handbook/content/runbooks/disk-full.md"));
        foreach (
            var piece in (string[])
                [
                    "# docs/runbooks/Disk_Full.md\n# | title: \"Disk: nearly full\"\n# | weight: 20\n# | tags: [disk, linux]\n",
                    "title: \"Disk: nearly full\"\n",
                    "  - Writes fail with ENOSPC\n",
                    "  - name: customer_name\n",
                    "  - id: diagnose-1\n    phase: diagnose\n    action: \"Find the volume on `<host>`\"\n",
                    "    run: |\n      df -h /var\n      du -xh /srv/{{customer_name}} | sort -h\n",
                    "  - id: mitigate-2\n    phase: mitigate\n    action: Then turn them\n    role: on_call_engineer\n    method: ",
                    "    run: |\n      SELECT 1;\n    language: sql\n    effect: read\n",
                    "owner: responder-1\n",
                    "[the cache](../imported/wiki/docs/guide/cache-failover.md) and [symptoms](#symptoms)",
                    "[the graph](../imported/wiki/docs/img/disk.png)",
                ]
        )
        {
            Assert.Contains(piece, runbook, StringComparison.Ordinal);
        }
        var broken = File.ReadAllText(
            folder.At("handbook/content/imported/wiki/docs/guide/broken.md")
        );
        Assert.Contains("waive:\n  - { rule: REF003, until: ", broken, StringComparison.Ordinal);
        var incident = File.ReadAllText(
            folder.At("handbook/content/postmortems/2026/INC-20260304-01.md")
        );
        Assert.Contains("severity: P2\n", incident, StringComparison.Ordinal);
        Assert.Contains(
            "  - { at: \"14:25\", kind: recovered, what: \"All orders work again: resolved\" }\n",
            incident,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            Postmortem[Postmortem.IndexOf("Severity", StringComparison.Ordinal)..],
            incident,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ADryRunWritesNothingAndASecondImportOverwritesNothing()
    {
        using var folder = Source();
        var before = Files(folder, "handbook");
        Import(folder, "--dry-run");
        Assert.Equal(before, Files(folder, "handbook"));
        Import(folder);
        var first = Files(folder, "handbook");
        Import(folder);
        Assert.Equal(first, Files(folder, "handbook").IntersectBy(first.Keys, file => file.Key));
        Assert.True(File.Exists(folder.At("handbook/content/runbooks/disk-full-2.md")));
    }

    [Theory]
    [InlineData("--under", "../../elsewhere")]
    [InlineData("--under", "/tmp")]
    [InlineData("--under", "runbooks")]
    [InlineData("--owner", "nobody")]
    [InlineData("--service", "nothing")]
    public void WhatCanNotBeIsRefused(string option, string value)
    {
        using var folder = Source();
        var before = Files(folder, "handbook");
        Assert.Equal(
            2,
            new TestWorld().RunWords(
                "import",
                folder.At("wiki"),
                folder.At("handbook"),
                option,
                value
            )
        );
        Assert.Equal(before, Files(folder, "handbook"));
    }

    private static TemporaryFolder Source()
    {
        var folder = new TemporaryFolder();
        var world = new TestWorld();
        Assert.Equal(
            0,
            world.RunWords("init", folder.At("handbook"), "--language", "en", "--time-zone", "UTC")
        );
        folder.Write("wiki/docs/runbooks/Disk_Full.md", Runbook);
        folder.Write("wiki/docs/incidents/orders.md", Postmortem);
        folder.Write(
            "wiki/docs/guide/Cache Failover.md",
            "# Cache\n\nBack to [disks](../runbooks/Disk_Full.md#diagnosis).\n"
        );
        folder.Write(
            "wiki/docs/guide/broken.md",
            "# Old\n\nSee [nothing](gone.md) and {{< ref \"x\" >}}.\n"
        );
        folder.Write(
            "wiki/docs/guide/secret.md",
            "# Keys\n\n" + "AKIA" + "QYLPMN5HHHFPZAM2" + "\n"
        );
        folder.Write("wiki/docs/img/disk.png", "not really");
        folder.Write("wiki/CHANGELOG.bin", "x");
        File.WriteAllBytes(
            folder.At("wiki/docs/guide/latin1.md"),
            Encoding.Latin1.GetBytes("# Caf\u00e9\n")
        );
        return folder;
    }

    private static JsonElement Import(TemporaryFolder folder, params string[] words)
    {
        var world = new TestWorld();
        var code = world.RunWords([
            "import",
            folder.At("wiki"),
            folder.At("handbook"),
            "--format",
            "json",
            .. words,
        ]);
        Assert.True(code == 0, world.Error);
        return JsonDocument.Parse(world.Out).RootElement;
    }

    private static SortedDictionary<string, string> Files(TemporaryFolder folder, string below) =>
        new(
            Directory
                .EnumerateFiles(folder.At(below), "*", SearchOption.AllDirectories)
                .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file))),
            StringComparer.Ordinal
        );
}
