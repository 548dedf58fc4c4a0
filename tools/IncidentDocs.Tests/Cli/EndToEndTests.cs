using System.Diagnostics;
using Xunit;

namespace IncidentDocs.Tests.Cli;

/// <summary>The tool as a process of its own, on a copy of the second handbook.</summary>
public sealed class EndToEndTests : IDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("incidentdocs-e2e-")
        .FullName;

    private string Handbook => Path.Combine(_folder, "harbor");

    private string Site => Path.Combine(_folder, "out", "site");

    public EndToEndTests()
    {
        var source = Path.Combine(
            Verified.RepositoryRoot,
            "tools/IncidentDocs.Tests/Fixtures/Sites/harbor/content"
        );
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Handbook, "content", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void OtherSurroundingsGiveTheSameBytesAndModes()
    {
        Assert.Equal(
            0,
            Run(
                $"export TZ=Asia/Seoul LANG=ko_KR.UTF-8; umask 077; cd {Handbook}",
                $"build -o {Site}-a"
            ).Code
        );
        Assert.Equal(
            0,
            Run(
                "export TZ=America/Los_Angeles LANG=C; umask 000; cd /",
                $"build {Handbook} -o {Site}-b"
            ).Code
        );
        Assert.Equal(Describe($"{Site}-a"), Describe($"{Site}-b"));
    }

    [Fact]
    public void TwentyKilledBuildsLeaveTheOldSiteOrTheNewOne()
    {
        var times = (string[])["2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"];
        foreach (var (time, index) in times.Select((time, index) => (time, index)))
        {
            Assert.Equal(0, Run("true", $"build {Handbook} -o {Site}-{index} --as-of {time}").Code);
        }
        Assert.Equal(0, Run("true", $"build {Handbook} -o {Site} --as-of {times[0]}").Code);
        string[] whole = [Describe($"{Site}-0"), Describe($"{Site}-1")];
        Assert.NotEqual(whole[0], whole[1]);
        for (var round = 0; round < 20; round++)
        {
            using var build = Start(
                "true",
                $"build {Handbook} -o {Site} --as-of {times[(round + 1) % 2]}"
            );
            Thread.Sleep(150 + (round * 37 % 600));
            build.Kill(entireProcessTree: true);
            build.WaitForExit();
            Assert.Contains(Describe(Site), whole);
        }
        Assert.Equal(0, Run("true", $"build {Handbook} -o {Site} --as-of {times[1]}").Code);
        Assert.Equal(whole[1], Describe(Site));
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Site)!),
            left => left.Contains("stage", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ABrokenFileIsNamedAndTheOldSiteStays()
    {
        Assert.Equal(0, Run("true", $"build {Handbook} -o {Site}").Code);
        var before = Describe(Site);
        File.AppendAllText(Path.Combine(Handbook, "content/people.yml"), "  - [broken\n");
        var (code, output) = Run("true", $"build {Handbook} -o {Site} --lang en");
        Assert.Equal(1, code);
        Assert.Contains("content/people.yml:", output, StringComparison.Ordinal);
        Assert.Contains("DOC001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("REF001", output, StringComparison.Ordinal);
        Assert.Equal(before, Describe(Site));
        Assert.Equal(1, Run("true", $"build {Handbook} -o {Site} --keep-going").Code);
        Assert.NotEqual(before, Describe(Site));
    }

    [Theory]
    [InlineData("validate /nowhere/at/all")]
    [InlineData("validate --format html")]
    [InlineData("build HANDBOOK -o HANDBOOK/content")]
    [InlineData("classify HANDBOOK --business revenue")]
    [InlineData("explain NOPE99")]
    [InlineData("no-such-command")]
    public void ACallersMistakeExitsWithTwo(string line)
    {
        var (code, output) = Run(
            "true",
            line.Replace("HANDBOOK", Handbook, StringComparison.Ordinal)
        );
        Assert.Equal(2, code);
        Assert.NotEmpty(output);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Run(string before, string arguments)
    {
        using var tool = Start(before, arguments);
        var error = tool.StandardError.ReadToEndAsync();
        var output = tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        return (tool.ExitCode, output + error.Result);
    }

    private static Process Start(string before, string arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "incidentdocs.dll");
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = "1795392000";
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"{before}; exec dotnet exec '{tool}' {arguments}");
        return Process.Start(start)!;
    }

    /// <summary>Names, modes and contents of a folder.</summary>
    private static string Describe(string folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    $"{Path.GetRelativePath(folder, path)} {File.GetUnixFileMode(path)} {(File.Exists(path) ? Convert.ToBase64String(File.ReadAllBytes(path)).GetHashCode(StringComparison.Ordinal) : 0)}"
                )
        );
}
