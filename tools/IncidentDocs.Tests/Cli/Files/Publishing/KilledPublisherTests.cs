using System.Diagnostics;
using System.Runtime.Versioning;
using IncidentDocs.Cli.Files.Publishing;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

[UnsupportedOSPlatform("windows")]
public sealed class KilledPublisherTests
{
    private const int Kills = 20;

    [Fact]
    public void AKilledPublisherLeavesTheOldSiteOrTheNewOne()
    {
        using var folder = new TemporaryFolder();
        folder.Write("handbook/content/handbook.yml", "");
        var root = folder.At("handbook");
        var site = folder.At("handbook/site");
        Publish(root, site, 'A');
        var mine = folder.Write("handbook/site/mine/notes.txt", "of the user");
        var random = new Random(20260304);
        for (var kill = 0; kill < Kills; kill++)
        {
            KillAtSomeMoment(root, site, random);
            Assert.Contains(Sites.LetterOf(site, ["mine/notes.txt"]), "AB");
            Publish(root, site, kill % 2 == 0 ? 'B' : 'A');
            Assert.Equal(kill % 2 == 0 ? 'B' : 'A', Sites.LetterOf(site, ["mine/notes.txt"]));
            Assert.Equal("of the user", File.ReadAllText(mine));
            Assert.Equal(["content", "site", "site.lock"], Names(root));
        }
    }

    [Fact]
    public void AKilledPublisherHoldsNoLock()
    {
        using var folder = new TemporaryFolder();
        folder.Write("handbook/content/handbook.yml", "");
        var (root, site) = (folder.At("handbook"), folder.At("handbook/site"));
        using var holder = PublishDriver.Start($"hold '{root}' '{site}'");
        Assert.Equal("holding", holder.StandardOutput.ReadLine());

        var refused = Publisher.Publish(new PublishRequest(root, site, Sites.Lettered('B')));
        Assert.Null(refused.Report);
        Assert.Contains(
            $"process {holder.Id} on {Environment.MachineName}",
            refused.Refusal!.Value.En,
            StringComparison.Ordinal
        );
        Assert.Contains("site.lock", refused.Refusal!.Value.Ko, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site));

        Kill(holder);
        Assert.Equal(["content", "site.lock", "site.stage"], Names(root));
        Publish(root, site, 'B');
        Assert.Equal('B', Sites.LetterOf(site, []));
        Assert.Equal(["content", "site", "site.lock"], Names(root));
    }

    [Fact]
    public void TheSecondPublisherSucceedsOnceTheFirstHasEnded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("handbook/content/handbook.yml", "");
        var (root, site) = (folder.At("handbook"), folder.At("handbook/site"));
        using var holder = PublishDriver.Start($"hold '{root}' '{site}'");
        Assert.Equal("holding", holder.StandardOutput.ReadLine());
        using var second = PublishDriver.Start($"once '{root}' '{site}'");
        Assert.StartsWith(
            "refused: another build is publishing",
            second.StandardOutput.ReadLine(),
            StringComparison.Ordinal
        );
        second.WaitForExit();
        holder.StandardInput.Close();
        Assert.Equal("published A", holder.StandardOutput.ReadLine());
        holder.WaitForExit();
        Assert.Equal('A', Sites.LetterOf(site, []));
        Publish(root, site, 'B');
        Assert.Equal('B', Sites.LetterOf(site, []));
    }

    [Fact]
    public void ModesDoNotDependOnTheUmask()
    {
        using var folder = new TemporaryFolder();
        folder.Write("handbook/content/handbook.yml", "");
        var (root, site) = (folder.At("handbook"), folder.At("handbook/site"));
        foreach (var umask in new[] { "0077", "0000" })
        {
            using var process = PublishDriver.Start($"once '{root}' '{site}'", $"umask {umask}");
            Assert.Equal("published A", process.StandardOutput.ReadLine());
            process.WaitForExit();
            Assert.All(
                Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories),
                path => Assert.Equal(Octal("644"), File.GetUnixFileMode(path))
            );
            Assert.All(
                Directory.EnumerateDirectories(site, "*", SearchOption.AllDirectories).Append(site),
                path => Assert.Equal(Octal("755"), File.GetUnixFileMode(path))
            );
            Directory.Delete(site, recursive: true);
        }
    }

    /// <summary>Within the time of two publications, whatever the machine's load: the kills fall into every part of them.</summary>
    private static void KillAtSomeMoment(string root, string site, Random random)
    {
        using var process = PublishDriver.Start($"loop '{root}' '{site}'");
        Assert.Equal("published A", process.StandardOutput.ReadLine());
        var watch = Stopwatch.StartNew();
        Assert.Equal("published B", process.StandardOutput.ReadLine());
        var cycle = watch.Elapsed;
        var drained = process.StandardOutput.ReadToEndAsync();
        Thread.Sleep(cycle * (2 * random.NextDouble()));
        Kill(process);
        drained.Wait();
    }

    private static void Kill(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }

    private static void Publish(string root, string site, char letter)
    {
        var result = Publisher.Publish(new PublishRequest(root, site, Sites.Lettered(letter)));
        Assert.Null(result.Refusal?.En);
    }

    private static IEnumerable<string?> Names(string folder) =>
        Directory
            .EnumerateFileSystemEntries(folder)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);

    private static UnixFileMode Octal(string mode) => (UnixFileMode)Convert.ToInt32(mode, 8);
}
