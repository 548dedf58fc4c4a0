using System.Text;
using IncidentDocs.Cli;
using IncidentDocs.Tests.Cli.Files;
using IncidentDocs.Tests.Rules;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>validate --shellcheck</c>: findings of shellcheck at their places, and a clear refusal where it is not installed.</summary>
public sealed class ShellCheckTests
{
    [ShellCheckFact]
    public void What_shellcheck_says_stands_at_its_place_in_the_file()
    {
        using var folder = new TemporaryFolder();
        var world = World(folder, Environment.GetEnvironmentVariable("PATH")!);
        Assert.Equal(ExitCodes.Fine, world.Run("validate --lang en --shellcheck"));
        Assert.Contains(
            "content/runbooks/connection-pool.md:30:13 warning[RUN004 unsafe-command] shellcheck SC2115:",
            world.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_shellcheck_the_call_is_refused()
    {
        using var folder = new TemporaryFolder();
        var world = World(folder, folder.Path);
        Assert.Equal(ExitCodes.CannotRun, world.Run("validate --lang en --shellcheck"));
        Assert.Contains("shellcheck is not installed", world.Error, StringComparison.Ordinal);
    }

    private static TestWorld World(TemporaryFolder folder, string path)
    {
        foreach (var (name, bytes) in FixtureFiles.Library.Base.Files)
        {
            var file = folder.At(name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var text = Encoding.UTF8.GetString(bytes);
            File.WriteAllText(
                file,
                text.Replace(
                        "systemctl restart order-api@{{instance}}",
                        "rm -r \"$HOME_OF_{{instance}}\"/*",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "effect: change\n    undo: 되돌릴 것이 없다",
                        "effect: destructive\n    confirm: 지워도 되는가\n    irreversible: true",
                        StringComparison.Ordinal
                    )
            );
        }
        return new TestWorld { Folder = folder.Path, Variables = { ["PATH"] = path } };
    }
}
